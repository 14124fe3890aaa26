import { countOf, entityIdOf, objectOf, stringOf, type JsonObject } from '../genesys'
import type { ContractAdapter } from './adapter'
import { sentFields } from './request-fields'
import type { GenesysTrunk } from './trunk'

const SCOPE = 'telephony:byoctrunk:edit'

/** The contract of the multi-organization service account: a token for each organization, named in every call. */
export const byocRegistration: ContractAdapter = {
  name: 'byoc_registration',
  scope: SCOPE,
  permission: SCOPE,
  namesOrganization: true,
  madeFromTemplate: false,
  needsInboundSite: false,
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
  trunkOf,
  expected: ({ number, trunkName, sipUri, authUser }) => ({
    number,
    name: trunkName,
    sipUri,
    authUser,
    description: null,
    state: null,
  }),

  isOwn: (trunk, { expected, writeUnanswered }) =>
    writeUnanswered &&
    trunk.name === expected.name &&
    trunk.sipUri === expected.sipUri &&
    trunk.authUser === expected.authUser,
  saysEnough: ({ sipUri, authUser }) => sipUri !== null && authUser !== null,
  whyNotOwn(trunk, { expected, writeUnanswered }) {
    if (!writeUnanswered) return 'This request has no write without an answer, so the trunk was made by someone else.'
    const differing = (['sipUri', 'authUser'] as const).filter((field) => trunk[field] !== expected[field])
    return `It differs in ${differing.map((field) => (field === 'sipUri' ? 'sip_uri' : 'auth_user')).join(' and ')}.`
  },
}

function trunkOf(entity: JsonObject): GenesysTrunk | null {
  const id = entityIdOf(entity)
  if (id === null) return null
  const organization = objectOf(entity, 'organization')
  return {
    id,
    name: stringOf(entity, 'name') ?? '',
    sipUri: stringOf(entity, 'sip_uri'),
    authUser: stringOf(entity, 'auth_user'),
    organizationId: organization === null ? null : stringOf(organization, 'id'),
    description: stringOf(entity, 'description'),
    state: stringOf(entity, 'state'),
    version: countOf(entity, 'version'),
  }
}
