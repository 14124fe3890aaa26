import { parseSipUri, type Breach } from '../sip'
import type { Region } from '../genesys'
import type { OtherFields } from './field-check'

/**
 * The identifier by which Genesys Cloud knows the calls of a trunk: unique in a region, and the first label of the
 * address that the carrier sends calls to. Source: Genesys Cloud Resource Center, "Configure SIP routing for a BYOC
 * Cloud trunk". Genesys publishes no list of allowed characters. The identifier becomes a label of a host name, so it
 * keeps to the rules of these (RFC 1123, 2.1): one with dots, which a public sample has, is a host and not a label.
 */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

const RULE = 'letters, digits and inner hyphens, 1 to 63 of them, for it begins the name of a host'

export function identifierProblems(value: string): Breach[] {
  if (LABEL.test(value)) return []
  return [{ rule: `it is no identifier: ${RULE}`, fix: 'write it like frankfurt-1' }]
}

/** The request's own identifier: the one typed, or else the user of its SIP URI; '' when there is neither. */
export function terminationOf({ terminationId, sipUri }: Pick<OtherFields, 'terminationId' | 'sipUri'>): string {
  if (terminationId !== '') return terminationId
  const uri = parseSipUri(sipUri)
  return uri.ok ? (uri.value.user ?? '') : ''
}

/** The rules that an empty identifier breaks: the SIP URI's user takes its place, and must be valid as one. */
export function noIdentifierProblems(_value: string, fields: OtherFields): Breach[] {
  const derived = terminationOf(fields)
  if (derived === '' || LABEL.test(derived)) return []
  const rule = `it is empty, and the user of the SIP URI, "${derived.slice(0, 63)}", is no identifier: ${RULE}`
  return [{ rule, fix: 'fill in Termination identifier' }]
}

/** The problem of an identifier that another request already has. */
export function identifierTaken(holder: string): Breach & { field: 'terminationId' } {
  const rule = `${holder} has it already, and Genesys Cloud takes each once in a region`
  return { field: 'terminationId', rule, fix: 'fill in another Termination identifier' }
}

/** The address that the carrier sends calls to in a region; '' where it is not known, or there is no identifier. */
export function inboundAddress(terminationId: string, region: Region | null): string {
  if (terminationId === '' || region === null || region.callsUnknown === true) return ''
  return `${terminationId.toLowerCase()}.byoc.${region.domain}`
}
