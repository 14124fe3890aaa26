import type { Contract, Load } from '../load'

/** Asked for later by events of their own, once for each trunk or more: counted apart. */
const POLLS = ['trunk_status']

/** Calls that a load costs when nothing goes wrong: one write a trunk; for each organization a token, and its proof. */
export function necessaryCalls({ contract, trunks, organizations }: Load): number {
  return trunks + organizations * PER_ORGANIZATION[contract]
}

/** `platform`: a token is opaque, so `tokens/me` tells whose it is; and trunks are made from a template. */
const PER_ORGANIZATION: Readonly<Record<Contract, number>> = { byoc_registration: 1, platform: 3 }

/** Calls made, without the polls of a trunk's status. */
export function registeringCalls(calls: Readonly<Record<string, number>>): number {
  return Object.entries(calls).reduce((sum, [operation, count]) => sum + (POLLS.includes(operation) ? 0 : count), 0)
}
