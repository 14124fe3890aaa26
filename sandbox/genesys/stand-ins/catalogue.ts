import { z } from 'zod'
import { ACCESS_ENTRIES } from './access-entries'
import { CLIENT_ENTRIES } from './client-entries'
import type { StandInEntry } from './entry'
import { LOGIN_ENTRIES } from './login-entries'
import { REFUSAL_ENTRIES } from './refusal-entries'
import { TRAFFIC_ENTRIES } from './traffic-entries'

const ENTRIES = { ...LOGIN_ENTRIES, ...CLIENT_ENTRIES, ...ACCESS_ENTRIES, ...REFUSAL_ENTRIES, ...TRAFFIC_ENTRIES }

/** Name of a state that an organization can be put into. */
export type StandInName = keyof typeof ENTRIES

/**
 * Every state, by name: its cause in the world, this cloud's behavior, and the conclusion that the app should come to.
 */
export const STAND_INS: Readonly<Record<StandInName, StandInEntry>> = ENTRIES

export const STAND_IN_NAMES = Object.keys(ENTRIES) as StandInName[]

const nameSchema = z.enum(STAND_IN_NAMES)

/**
 * The `standIn` block of an organization: one state, several at once, or with settings:
 * `{"state": "rate_limited", "times": 2, "seconds": 7}`.
 */
export const standInSchema = z
  .union([
    nameSchema,
    z.array(nameSchema),
    z.strictObject({
      state: z.union([nameSchema, z.array(nameSchema)]),
      /** The number of requests that each state spoils before it is over. Default: all. */
      times: z.int().positive().optional(),
      /** A time in seconds, whose meaning depends on the state; see the catalogue. */
      seconds: z.number().nonnegative().optional(),
    }),
  ])
  .describe('State that the organization is put into')

export type StandInInput = z.input<typeof standInSchema>
