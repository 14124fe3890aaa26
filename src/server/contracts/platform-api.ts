import type { ContractAdapter } from './adapter'
import { changedTrunkBase } from './platform-change'
import { ALWAYS_COMPARED, termsOfRequest, trunkBase, trunkOfBase } from './platform-trunk'
import { compareTerms, type Term, type TrunkTerms } from './trunk-terms'

const IDENTITY: readonly Term[] = ['servers', 'transport', 'identifier', 'authUser']

/** The public Platform API: an OAuth client lives in one organization, and a trunk is made from a template. */
export const platformApi: ContractAdapter = {
  name: 'platform',
  scope: null,
  permission: 'telephony:plugin:all',
  namesOrganization: false,
  madeFromTemplate: true,
  needsInboundSite: true,
  looksBeforeWriting: true,
  listsSites: true,
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

  bodyOf(request, { model, inboundSiteId }) {
    if (model === null) throw new Error('A trunk of the Platform API was to be made without a template')
    const built = trunkBase(model.template, request, { metabaseId: model.metabaseId, inboundSiteId })
    return built.ok ? { ok: true, body: built.trunk } : built
  },
  changedBody: changedTrunkBase,
  // The termination identifier is unique in a region, so that no second trunk can have it meanwhile.
  mayReplace: false,
  switchesTrunks: true,
  trunkOf: trunkOfBase,
  termsOf: termsOfRequest,
  alwaysCompared: ALWAYS_COMPARED,
  identity: IDENTITY,

  // Two instances may give the same number: without a write of this registration, the content has to agree as well.
  isOwn: (trunk, { expected, writeUnanswered }) =>
    trunk.description === expected.description && (writeUnanswered || isEqual(expected, trunk)),
  saysEnough: ({ description }) => description !== null,
  whyNotOwn: (_trunk, { expected }) => `Its description is not "${expected.description ?? ''}".`,
}

function isEqual(asked: TrunkTerms, told: TrunkTerms): boolean {
  const { differing, untold } = compareTerms(asked, told)
  return !(['name', ...IDENTITY] as const).some((term) => differing.includes(term) || untold.includes(term))
}
