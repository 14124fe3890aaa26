import { parseSipUri, sipParameter, type SipUri } from '../sip'
import type { ContractAdapter } from './adapter'
import { proxyUri, proxyValues, trunkBase, trunkDescription, trunkOfBase } from './platform-trunk'
import { problem, type RequestProblem } from './request-problem'

/** The public Platform API: an OAuth client lives in one organization, and a trunk is made from a template. */
export const platformApi: ContractAdapter = {
  name: 'platform',
  scope: null,
  permission: 'telephony:plugin:all',
  namesOrganization: false,
  madeFromTemplate: true,
  needsInboundSite: true,
  tellsStatus: true,
  listsProducts: true,
  alwaysLists: true,
  anyTokenReads: false,
  healingCalls: 6,

  collectionPath: '/api/v2/telephony/providers/edges/trunkbasesettings',
  listQuery: [
    ['sortBy', 'name'],
    ['expand', 'properties'],
  ],
  trunkQuery: [['expand', 'properties']],
  readPath: null,

  problemsOf({ sipUri, callerName }) {
    const parsed = parseSipUri(sipUri)
    const problems = parsed.ok ? uriProblems(parsed.value) : []
    if (callerName === null || /^[\S ]{0,40}$/.test(callerName)) return problems
    const rule = 'Genesys Cloud takes at most 40 characters, without tabs and line breaks'
    return [...problems, problem('callerName', rule, 'shorten the caller name')]
  },
  bodyOf(request, { model, inboundSiteId }) {
    if (model === null) throw new Error('A trunk of the Platform API was to be made without a template')
    const built = trunkBase(model.template, request, { metabaseId: model.metabaseId, inboundSiteId })
    return built.ok ? { ok: true, body: built.trunk } : built
  },
  trunkOf: trunkOfBase,
  expected({ number, trunkName: name, sipUri: typed, authUser }) {
    const uri = parseSipUri(typed)
    const sipUri = uri.ok ? proxyUri(proxyValues(uri.value)) : typed
    return { number, name, sipUri, authUser, description: trunkDescription(number), state: 'active' }
  },

  // Two instances may give the same number: without a write of this registration, the content has to agree as well.
  isOwn: (trunk, { expected, writeUnanswered }) =>
    trunk.description === expected.description &&
    (writeUnanswered ||
      (trunk.name === expected.name && trunk.sipUri === expected.sipUri && trunk.authUser === expected.authUser)),
  saysEnough: ({ description }) => description !== null,
  whyNotOwn: (_trunk, { expected }) => `Its description is not "${expected.description ?? ''}".`,
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
