import { z } from 'zod'
import { contractSchema } from './contract'
import { standInSchema } from './stand-ins/catalogue'

/**
 * The entities that exist in this cloud at start: the `credentials` and `organizations` of the input file of `npm
 * start`. An organization id that isn't a GUID, a region that isn't Genesys' and a credential that isn't listed are
 * accepted, since nothing can reach such an organization; they are the caller's mistakes to find.
 */
export const worldSchema = z.object({
  credentials: z.array(z.object({ name: z.string(), clientId: z.string(), clientSecret: z.string() })),
  organizations: z.array(
    z.object({
      name: z.string(),
      orgId: z.string(),
      region: z.string(),
      contract: contractSchema,
      credential: z.string(),
      /** A site of the organization that takes inbound calls (`platform`). */
      inboundSiteId: z.string().optional(),
      standIn: standInSchema.optional(),
    }),
  ),
})

export type World = z.input<typeof worldSchema>
export type WorldOrganization = World['organizations'][number]

export const EMPTY_WORLD: World = { credentials: [], organizations: [] }

/** The world described by an input file of `npm start`, which may hold other keys, too. Throws a ZodError. */
export function worldFromInput(input: unknown): World {
  return worldSchema.parse(input)
}
