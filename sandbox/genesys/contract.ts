import { z } from 'zod'

export const contractSchema = z.enum(['byoc_registration', 'platform'])

/** The API that an organization answers. */
export type Contract = z.infer<typeof contractSchema>
