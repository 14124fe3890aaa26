import { z } from 'zod'

export const contractSchema = z.enum(['byoc_registration', 'platform'])

/** Which API an organization answers. */
export type Contract = z.infer<typeof contractSchema>
