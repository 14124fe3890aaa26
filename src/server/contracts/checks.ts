import { parseSipUri, sipParameter, type SipUri } from '../sip'
import type { Contract } from './contract'
import type { RegistrationRequest } from './registration-request'
import { problem, type RequestProblem } from './request-problem'
import { parseTrunkKind } from './trunk-kind'

/**
 * What each contract has against a request, beyond what none takes. Apart from the adapters, since the catalog item's form
 * checks by it in the browser and has no use for the rest of them.
 */
export const CONTRACT_CHECKS: Readonly<Record<Contract, (request: RegistrationRequest) => RequestProblem[]>> = {
  byoc_registration({ trunkKind }) {
    const kind = parseTrunkKind(trunkKind)
    if (kind === null || kind === 'carrier') return []
    const rule = 'a registration of this contract can not say that it is for a PBX'
    return [problem('trunkKind', rule, 'choose Carrier, or an organization of the contract platform')]
  },
  platform({ sipUri, callerName }) {
    const parsed = parseSipUri(sipUri)
    const problems = parsed.ok ? uriProblems(parsed.value) : []
    if (callerName === null || /^[\S ]{0,40}$/.test(callerName)) return problems
    const rule = 'Genesys Cloud takes at most 40 characters, without tabs and line breaks'
    return [...problems, problem('callerName', rule, 'shorten the caller name')]
  },
}

/** A trunk has no SIP URI: what its properties can't hold would be dropped in silence. */
function uriProblems(uri: SipUri): RequestProblem[] {
  const transport = sipParameter(uri, 'transport')?.toLowerCase() ?? null
  if (transport !== null && !['udp', 'tcp', 'tls'].includes(transport)) {
    return [problem('sipUri', `its transport "${transport}" is not one of Genesys Cloud`, 'use udp, tcp or tls')]
  }
  if (uri.scheme === 'sips' && transport === 'udp') {
    const rule = 'it asks for TLS (sips) and for UDP, which has none'
    return [problem('sipUri', rule, 'write sip: for UDP, or leave transport=udp out for TLS')]
  }
  const parameter = uri.parameters.find(({ name }) => name.toLowerCase() !== 'transport')
  if (parameter !== undefined) {
    return [problem('sipUri', `a trunk has no place for its parameter "${parameter.name}"`, 'remove the parameter')]
  }
  if (uri.headers.length === 0) return []
  return [problem('sipUri', 'a trunk has no place for its headers (what stands after the "?")', 'remove them')]
}
