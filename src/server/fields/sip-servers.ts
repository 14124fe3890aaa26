import { parseSipUri, sipParameter, type Breach, type SipUri } from '../sip'
import { serverMeaning, whyNotReachable } from '../networks'
import type { OtherFields } from './field-check'

/** The entries of a list of SIP servers, as typed. */
export function serverEntries(text: string): string[] {
  return text.split(/[\s,;]/).filter((entry) => entry !== '')
}

/** The transport of a SIP URI. A `sips:` URI means TLS, even when it says `tcp` (RFC 3261, 26.2.2). */
export function transportOf(uri: SipUri): string {
  return uri.scheme === 'sips' ? 'tls' : (sipParameter(uri, 'transport')?.toLowerCase() ?? 'udp')
}

/** `host:port`. The default port is 5060, for TLS 5061. */
export function serverOf({ host, port }: Pick<SipUri, 'host' | 'port'>, transport: string): string {
  return `${host}:${String(port ?? usualPort(transport))}`
}

/** Port of a transport where none is given. */
export function usualPort(transport: string): number {
  return transport === 'tls' ? 5061 : 5060
}

/** The transport that a SIP URI asks for; '' where it is none. */
export function transportIn(sipUri: string): string {
  const uri = parseSipUri(sipUri)
  return uri.ok ? transportOf(uri.value) : ''
}

/** All servers of a request in their order: the one in its SIP URI, then the further ones, over the same transport. */
export function serversOf(uri: SipUri, furtherServers: string): string[] {
  const transport = transportOf(uri)
  const further = serverEntries(furtherServers).flatMap((entry) => {
    const parsed = parseSipUri(`sip:${entry}`)
    return parsed.ok ? [serverOf(parsed.value, transport)] : []
  })
  return [serverOf(uri, transport), ...further]
}

/**
 * The rules that a list of further servers breaks. Each server is a host and, unless it is the usual one, a port; the
 * transport is the SIP URI's.
 */
export function serverListProblems(text: string, { sipUri }: OtherFields): Breach[] {
  const uri = parseSipUri(sipUri)
  const first = uri.ok ? uri.value : null
  const transport = first === null ? 'udp' : transportOf(first)
  const known = first === null ? [] : [serverMeaning(serverOf(first, transport), transport)]
  return serverEntries(text).flatMap((entry) => {
    const problem = problemOf(entry, transport, known)
    return problem === null ? [] : [{ ...problem, rule: `"${entry.slice(0, 60)}": ${problem.rule}` }]
  })
}

function problemOf(entry: string, transport: string, known: string[]): Breach | null {
  const parsed = /^sips?:/i.test(entry) || /[@?]/.test(entry) ? null : parseSipUri(`sip:${entry}`)
  if (parsed === null) {
    const rule = 'it is more than a host and a port; user and transport are those of the SIP URI'
    return { rule, fix: 'write it like sbc2.example.com:5061' }
  }
  if (!parsed.ok) return { rule: parsed.rule, fix: parsed.fix }
  const unreachable = whyNotReachable(parsed.value.host)
  if (unreachable !== null) return { ...unreachable, rule: `its host ${unreachable.rule}` }
  const server = serverMeaning(serverOf(parsed.value, transport), transport)
  if (known.includes(server))
    return { rule: 'it is listed twice, or is the server of the SIP URI', fix: 'list it once' }
  known.push(server)
  return null
}
