import type { Safeguard } from './safeguard'
import { ACCESS } from './table/access'
import { ADOPTION } from './table/adoption'
import { ANSWERS } from './table/answers'
import { CALLS } from './table/calls'
import { CATALOG } from './table/catalog'
import { CHANGES } from './table/changes'
import { COMMANDS } from './table/commands'
import { JOBS } from './table/jobs'
import { LANES } from './table/lanes'
import { NAMES } from './table/names'
import { OWN_FAILURES } from './table/own-failures'
import { PUBLIC } from './table/public'
import { RECONCILIATION } from './table/reconciliation'
import { REGISTRATIONS } from './table/registrations'
import { REPLACEMENT } from './table/replacement'
import { OUTBOUND_ROUTES } from './table/routes'
import { TOKENS } from './table/tokens'
import { TRUNKS } from './table/trunks'

/**
 * Safeguards of what runs on the instance, each with its killer. A safeguard without a killer does not compile; one that
 * is not found in the package any more is an error.
 */
const TABLE = {
  ...LANES,
  ...COMMANDS,
  ...CATALOG,
  ...CHANGES,
  ...REGISTRATIONS,
  ...REPLACEMENT,
  ...NAMES,
  ...TRUNKS,
  ...OUTBOUND_ROUTES,
  ...ANSWERS,
  ...TOKENS,
  ...CALLS,
  ...ADOPTION,
  ...RECONCILIATION,
  ...ACCESS,
  ...JOBS,
  ...OWN_FAILURES,
  ...PUBLIC,
}

export type SafeguardName = keyof typeof TABLE

export const SAFEGUARDS: Readonly<Record<SafeguardName, Safeguard>> = TABLE

export const SAFEGUARD_NAMES = Object.keys(TABLE) as SafeguardName[]
