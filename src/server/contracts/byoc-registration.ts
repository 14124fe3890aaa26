import { arrayOf, entityIdOf, objectOf, stringOf, type JsonObject } from '../genesys'
import { changedValues, sentFields, type RegistrationRequest } from '../fields'
import type { ContractAdapter } from './adapter'
import type { GenesysTrunk } from './trunk'
import { NO_TERMS, TERM_LABELS, compareTerms, toldTerms, type Term, type TrunkTerms } from './trunk-terms'

const SCOPE = 'telephony:byoctrunk:edit'

const IDENTITY: readonly Term[] = ['sipUri', 'authUser']
const ALWAYS_COMPARED: Partial<TrunkTerms> = { realm: '', allowList: [] }

/** The contract of the multi-organization service account: a token for each organization, named in every call. */
export const byocRegistration: ContractAdapter = {
  name: 'byoc_registration',
  scope: SCOPE,
  permission: SCOPE,
  namesOrganization: true,
  madeFromTemplate: false,
  needsInboundSite: false,
  looksBeforeWriting: false,
  // The contract names no call for sites: a request gives their ids, if any.
  listsSites: false,
  tellsStatus: false,
  listsProducts: false,
  alwaysLists: false,
  anyTokenReads: true,
  healingCalls: 5,

  collectionPath: '/api/v2/architect/flows/byoctrunkregistrations',
  listQuery: [],
  trunkQuery: [],
  readPath: '/api/v2/architect/flows',

  bodyOf: (request) => ({ ok: true, body: sentFields(request, 'byoc_registration') }),
  changedBody: (entity, { from, to }) => ({ ...entity, ...membersOf(from, to) }),
  mayReplace: true,
  switchesTrunks: false,
  trunkOf,
  termsOf,
  alwaysCompared: ALWAYS_COMPARED,
  identity: IDENTITY,

  isOwn: (trunk, { expected, writeUnanswered }) => writeUnanswered && differing(expected, trunk).length === 0,
  saysEnough: (trunk) => IDENTITY.every((term) => trunk[term] !== null),
  whyNotOwn(trunk, { expected, writeUnanswered }) {
    if (!writeUnanswered) return 'This request has no write without an answer, so the trunk was made by someone else.'
    return `It differs in ${differing(expected, trunk)
      .map((term) => TERM_LABELS[term])
      .join(' and ')}.`
  },
}

/** The members of the body that differ between two requests; one that the second leaves out is emptied. */
function membersOf(from: RegistrationRequest, to: RegistrationRequest): JsonObject {
  return changedValues(sentFields(from, 'byoc_registration'), sentFields(to, 'byoc_registration'))
}

/** The terms that a request asks for, read from the body that is sent. */
function termsOf(request: RegistrationRequest): TrunkTerms {
  return { ...NO_TERMS, ...ALWAYS_COMPARED, ...toldTerms(bodyTerms(sentFields(request, 'byoc_registration'))) }
}

function bodyTerms(
  body: JsonObject,
): Omit<TrunkTerms, 'servers' | 'transport' | 'identifier' | 'enabled' | 'description' | 'state'> {
  const allowList = arrayOf(body, 'allow_list')
  return {
    name: stringOf(body, 'name'),
    sipUri: stringOf(body, 'sip_uri'),
    authUser: stringOf(body, 'auth_user'),
    realm: stringOf(body, 'realm'),
    allowList: allowList === null ? null : allowList.map(String),
    inboundSite: stringOf(body, 'inbound_site_id'),
    callerName: stringOf(body, 'caller_name'),
    callerAddress: stringOf(body, 'caller_address'),
  }
}

/** The terms that keep a trunk from being the request's own: they differ, or Genesys doesn't tell them. */
function differing(asked: TrunkTerms, told: TrunkTerms): Term[] {
  const compared = compareTerms(asked, told)
  const against = [...compared.differing, ...compared.untold]
  return (['name', ...IDENTITY] as const).filter((term) => against.includes(term))
}

function trunkOf(entity: JsonObject): GenesysTrunk | null {
  const id = entityIdOf(entity)
  if (id === null) return null
  const organization = objectOf(entity, 'organization')
  return {
    ...NO_TERMS,
    ...bodyTerms(entity),
    id,
    name: stringOf(entity, 'name') ?? '',
    organizationId: organization === null ? null : stringOf(organization, 'id'),
    description: stringOf(entity, 'description'),
    state: stringOf(entity, 'state'),
  }
}
