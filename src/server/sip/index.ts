export { parseAllowList } from './allow-list'
export { accepted, refused, type Breach, type Checked } from './checked'
export { parseSipUri, sipParameter, type SipUri } from './sip-uri'
export { isWellFormed } from './well-formed'
