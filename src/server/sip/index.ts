export { type Breach, type Checked } from './checked'
export { agree, bitsOf, firstOf, formatAddress, isIpv6, parseAddress, type Address } from './ip-address'
export { parseSipUri, sipParameter, type SipUri } from './sip-uri'
export { isWellFormed } from './well-formed'
