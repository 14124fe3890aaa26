import { z } from 'zod'
import { standInSchema } from '../../genesys/stand-ins/catalogue'

/** Length of the column `name` of an organization. */
const NAME_LENGTH = 100

/** Text that a person can type into a form: it consists of whole characters. */
const text = z.string().refine((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\0'), {
  message: 'must not contain NUL or half a character (a lone surrogate)',
})
const filled = text.min(1, 'must not be empty')
const name = filled.max(NAME_LENGTH, `must have at most ${String(NAME_LENGTH)} characters`)

/** A list, or one text with its entries as they are typed into the form. */
const listed = z.union([text, z.array(text)], 'must be a text or a list of texts')

const credential = z.strictObject({
  name: name.describe('Name by which organizations mean this credential'),
  clientId: filled.describe('Client id of an OAuth client (Client Credentials) in Genesys Cloud'),
  clientSecret: filled.describe('Its client secret'),
})

const organization = z.strictObject({
  name: name.describe('Name by which requests mean this organization'),
  orgId: text.describe('Organization id in Genesys Cloud, a GUID'),
  region: filled.describe('Region, such as eu-central-1: its id, its domain or an address in it'),
  contract: z.enum(['byoc_registration', 'platform']).describe('The API by which its trunks are registered'),
  credential: text.describe('Name of a credential; that it is listed is for the app to find out'),
  inboundSiteId: filled.optional().describe("Default inbound site of the organization's trunks"),
  standIn: standInSchema
    .optional()
    .describe('State that the built-in Genesys Cloud puts the organization into, to see what the app makes of it'),
})

const request = z.strictObject({
  organization: filled.describe('Name of an organization; that it is listed is for the app to find out'),
  trunkName: filled.describe('Name of the trunk in Genesys Cloud'),
  sipUri: filled.describe('Where calls go: sip:user@host:port;transport=tls'),
  furtherServers: listed.optional().describe('Further servers of the carrier, one by one or in one text'),
  terminationId: text.optional().describe('Inbound SIP termination identifier'),
  authUser: text.optional().describe('Digest user; empty where the trunk is authenticated by address alone'),
  authPassword: text.optional().describe('Digest password'),
  allowList: listed.optional().describe('Addresses or CIDR ranges that may call, one by one or in one text'),
  wideAllowList: z.boolean().optional().describe('True where a wide range in the allow list is meant'),
  callerName: text.optional().describe('Name that is shown to people who are called'),
  callerAddress: text.optional().describe('Phone number that is shown to people who are called'),
  realm: text.optional().describe('Realm of the digest authentication'),
  inboundSite: text.optional().describe('Inbound site of this trunk'),
  outboundRoute: text.optional().describe('Outbound route of the site that the trunk is put on once it is registered'),
})

/** Names of a request's fields that stand for variables of the catalog item. */
export const REQUEST_FIELDS = Object.keys(request.shape).filter(
  (name): name is Exclude<keyof InputRequest, 'organization'> => name !== 'organization',
)

/**
 * The input file of `npm start`. It is checked for what could not be typed into the instance: shapes, types, mandatory
 * fields; `repeatedNames` finds names that would mean two things. Everything else is for the app to judge, request by
 * request: an organization or a credential that isn't listed, an organization id that isn't a GUID, a SIP URI that
 * isn't one or is too long, a trunk name that is taken.
 */
export const inputSchema = z.strictObject({
  $schema: text.optional().describe('Where editors find this schema; npm start does not read it'),
  credentials: z.array(credential).describe('OAuth clients of Genesys Cloud'),
  organizations: z.array(organization).describe('Genesys Cloud organizations'),
  requests: z.array(request).describe('Trunks to order'),
})

export type Input = z.infer<typeof inputSchema>
export type InputCredential = Input['credentials'][number]
export type InputOrganization = Input['organizations'][number]
export type InputRequest = Input['requests'][number]
