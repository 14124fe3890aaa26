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

const credential = z.strictObject({ name, clientId: filled, clientSecret: filled })

const organization = z.strictObject({
  name,
  orgId: text,
  region: filled,
  contract: z.enum(['byoc_registration', 'platform']),
  /** Name of a credential; that it is listed is for the app to find out. */
  credential: text,
  /** Default inbound site of the organization's trunks. */
  inboundSiteId: filled.optional(),
  /** A state that the built-in Genesys Cloud puts the organization into. */
  standIn: standInSchema.optional(),
})

const request = z.strictObject({
  /** Name of an organization; that it is listed is for the app to find out. */
  organization: filled,
  trunkName: filled,
  sipUri: filled,
  /** One by one, or in one text as it is typed into the form. */
  furtherServers: z.union([text, z.array(text)], 'must be a text or a list of texts').optional(),
  terminationId: text.optional(),
  /** Empty where the trunk is authenticated by address alone. */
  authUser: text.optional(),
  authPassword: text.optional(),
  /** Addresses or CIDR ranges, one by one or in one text as it is typed into the form. */
  allowList: z.union([text, z.array(text)], 'must be a text or a list of texts').optional(),
  wideAllowList: z.boolean().optional(),
  callerName: text.optional(),
  callerAddress: text.optional(),
  realm: text.optional(),
  inboundSite: text.optional(),
})

/** Names of a request's fields that stand for variables of the catalog item. */
export const REQUEST_FIELDS = Object.keys(request.shape).filter(
  (name): name is Exclude<keyof InputRequest, 'organization'> => name !== 'organization',
)

/**
 * The input file of `npm start`. It is checked for what could not be typed into the instance: shapes, types, mandatory
 * fields, and names that would mean two things. Everything else is for the app to judge, request by request: an
 * organization or a credential that isn't listed, an organization id that isn't a GUID, a SIP URI that isn't one or is
 * too long, a trunk name that is taken.
 */
export const inputSchema = z
  .strictObject({ credentials: z.array(credential), organizations: z.array(organization), requests: z.array(request) })
  .superRefine(({ credentials, organizations }, context) => {
    unique(
      context,
      'credentials',
      'name',
      credentials.map((each) => each.name),
    )
    unique(
      context,
      'organizations',
      'name',
      organizations.map((each) => each.name),
    )
    unique(
      context,
      'organizations',
      'orgId',
      organizations.map((each) => each.orgId.trim().toLowerCase()),
    )
  })

export type Input = z.infer<typeof inputSchema>
export type InputCredential = Input['credentials'][number]
export type InputOrganization = Input['organizations'][number]
export type InputRequest = Input['requests'][number]

function unique(context: z.RefinementCtx, list: string, field: string, values: readonly string[]): void {
  values.forEach((value, index) => {
    const first = values.indexOf(value)
    if (value === '' || first === index) return
    const message = `must differ from ${list}[${String(first)}].${field}`
    context.addIssue({ code: 'custom', path: [list, index, field], message })
  })
}
