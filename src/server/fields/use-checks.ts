import { parseSipUri, sipParameter, type Breach } from '../sip'
import { parseTrunkKind } from './trunk-kind'

/** Check of the trunk kind under `byoc_registration`. */
export function carrierAlone(value: string): Breach[] {
  if (parseTrunkKind(value) !== 'pbx') return []
  const rule = 'a registration of this contract can not say that it is for a PBX'
  return [{ rule, fix: 'choose Carrier, or an organization of the contract platform' }]
}

/** Check of the further SIP servers under `byoc_registration`. */
export function oneServerAlone(): Breach[] {
  const rule = 'a registration of this contract takes one SIP server, that of the SIP URI'
  return [{ rule, fix: 'leave it empty, or choose an organization of the contract platform' }]
}

/** Check of the outbound route under `byoc_registration`. */
export function noOutboundRoutes(): Breach[] {
  const rule = 'an organization of this contract has no outbound routes that the app could put a trunk on'
  return [{ rule, fix: 'leave it empty, or choose an organization of the contract platform' }]
}

/** Check of the caller name under `platform`: the pattern that Genesys publishes for the property. */
export function spokenCharacters(value: string): Breach[] {
  if (/^[\S ]{0,40}$/.test(value)) return []
  const rule = 'Genesys Cloud takes at most 40 characters, without tabs and line breaks'
  return [{ rule, fix: 'shorten the caller name' }]
}

/**
 * Check of the SIP URI under `platform`. A trunk has no SIP URI there: parts that its properties can't hold would be
 * dropped in silence.
 */
export function whatPropertiesHold(text: string): Breach[] {
  const parsed = parseSipUri(text)
  if (!parsed.ok) return []
  const uri = parsed.value
  const transport = sipParameter(uri, 'transport')?.toLowerCase() ?? null
  if (transport !== null && !['udp', 'tcp', 'tls'].includes(transport)) {
    return [{ rule: `its transport "${transport}" is not one of Genesys Cloud`, fix: 'use udp, tcp or tls' }]
  }
  if (uri.scheme === 'sips' && transport === 'udp') {
    const rule = 'it asks for TLS (sips) and for UDP, which has none'
    return [{ rule, fix: 'write sip: for UDP, or leave transport=udp out for TLS' }]
  }
  const parameter = uri.parameters.find(({ name }) => name.toLowerCase() !== 'transport')
  if (parameter !== undefined) {
    return [{ rule: `a trunk has no place for its parameter "${parameter.name}"`, fix: 'remove the parameter' }]
  }
  if (uri.headers.length === 0) return []
  return [{ rule: 'a trunk has no place for its headers (what stands after the "?")', fix: 'remove them' }]
}
