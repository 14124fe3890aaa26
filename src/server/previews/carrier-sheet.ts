import { findRegion } from '../genesys'
import { contractOf, isUsed, registrationRequest, usualPort, type Contract, type TrunkFields } from '../fields'
import { adapterOf, type TrunkTerms } from '../contracts'

/** One line of the sheet that a carrier is given. `source`: where the value is from, or where it can be looked up. */
export interface SheetLine {
  label: string
  value: string
  source: string
}

export interface SheetPart {
  title: string
  lines: SheetLine[]
}

/** The facts that the sheet is made from; none of them is secret. */
export interface SheetFacts {
  number: string
  organization: string
  /** Id of the region, and name of the contract, as the organization's record has them. */
  region: string
  contract: string
  /** Address that calls go to; '' where none is known. */
  inboundAddress: string
  fields: TrunkFields
  hasPassword: boolean
}

const REQUEST = 'the request'
const HELP = 'https://help.mypurecloud.com/articles/'
/** Genesys publishes the addresses there and changes them there: a list kept in this application would grow old. */
const ADDRESSES = `${HELP}byoc-cloud-public-sip-ip-addresses/`
const FIREWALL = 'Genesys Cloud Resource Center, "About ports and services for your firewall"'
const TRANSPORT = 'Genesys Cloud Resource Center, "Choose a trunk transport protocol"'
const ROUTING = 'Genesys Cloud Resource Center, "Configure SIP routing for a BYOC Cloud trunk"'
const UNKNOWN = 'unknown'

/** The sheet with all that a carrier asks for, part by part. The digest password is on no sheet. */
export function carrierSheet(facts: SheetFacts): SheetPart[] {
  const contract = contractOf(facts.contract)
  const terms = adapterOf(contract).termsOf(registrationRequest(facts.number, facts.fields, ''), '')
  return [
    { title: 'Trunk', lines: filled(trunkLines(facts)) },
    { title: 'Calls to Genesys Cloud', lines: filled(inwardLines(facts, terms, contract)) },
    { title: 'Calls from Genesys Cloud', lines: filled(outwardLines(facts, terms)) },
    { title: 'Addresses and codecs', lines: filled(networkLines(facts, terms)) },
  ]
}

function filled(lines: readonly SheetLine[]): SheetLine[] {
  return lines.filter(({ value }) => value !== '')
}

function regionOf({ region }: SheetFacts): string {
  const found = findRegion(region)
  return found === null ? region : `${found.label}, ${found.domain}`
}

function trunkLines(facts: SheetFacts): SheetLine[] {
  return [
    { label: 'Name', value: facts.fields.trunkName, source: REQUEST },
    { label: 'Request', value: facts.number, source: REQUEST },
    { label: 'Genesys Cloud organization', value: facts.organization, source: REQUEST },
    { label: 'Region', value: regionOf(facts), source: 'the organization' },
  ]
}

function inwardLines({ inboundAddress }: SheetFacts, terms: TrunkTerms, contract: Contract): SheetLine[] {
  const none = isUsed('terminationId', contract)
    ? `${UNKNOWN}: the trunk has no termination identifier`
    : `${UNKNOWN}: the contract ${contract} tells no inbound address`
  return [
    { label: 'Send calls to', value: inboundAddress === '' ? none : inboundAddress, source: ROUTING },
    { label: 'Termination identifier', value: terms.identifier ?? '', source: REQUEST },
    ...transportLines(terms),
    {
      label: 'Addresses that you call from',
      value: (terms.allowList ?? []).join(', '),
      source: 'the allow list of the request',
    },
  ]
}

function outwardLines({ hasPassword }: SheetFacts, terms: TrunkTerms): SheetLine[] {
  const user = terms.authUser ?? ''
  return [
    { label: 'Genesys Cloud calls', value: (terms.servers ?? [terms.sipUri ?? '']).join(', '), source: REQUEST },
    {
      label: 'Digest user',
      value: user === '' ? 'none: the trunk is authenticated by address' : user,
      source: REQUEST,
    },
    { label: 'Digest password', value: hasPassword ? 'agreed on apart; it is on no sheet' : '', source: REQUEST },
    { label: 'Digest realm', value: terms.realm ?? '', source: REQUEST },
    { label: 'Caller name, where a call has none', value: terms.callerName ?? '', source: REQUEST },
    { label: 'Caller address, where a call has none', value: terms.callerAddress ?? '', source: REQUEST },
  ]
}

function transportLines({ transport }: TrunkTerms): SheetLine[] {
  if (transport === null || transport === '') return []
  const value = `${transport.toUpperCase()}, usually port ${String(usualPort(transport))}`
  return [{ label: 'Transport', value, source: TRANSPORT }]
}

function networkLines(facts: SheetFacts, terms: TrunkTerms): SheetLine[] {
  const region = regionOf(facts)
  return [
    {
      label: 'Signaling addresses of Genesys Cloud',
      value: `all that are listed for the region ${region}; Genesys Cloud calls from any of them`,
      source: ADDRESSES,
    },
    {
      label: 'Media addresses of Genesys Cloud',
      value: `those of the region ${region}; they differ from the signaling addresses`,
      source: FIREWALL,
    },
    {
      label: 'Encryption',
      value: terms.transport === 'tls' ? 'TLS 1.2 and SRTP' : '',
      source: 'Genesys Cloud Resource Center, "TLS trunk transport protocol specification"',
    },
    {
      label: 'Codecs',
      value: `${UNKNOWN} here: a request chooses none, so the trunk keeps those of its template`,
      source: 'Genesys Cloud Admin > Telephony > Trunks',
    },
  ]
}
