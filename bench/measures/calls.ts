import type { Contract, Load } from '../load'

/** Operations that later events call, once for each trunk or more: they are counted apart. */
const POLLS = ['trunk_status']

/** `platform`: a name is looked up before its first write, one listing for many of them where that is cheaper. */
const LOOK_UPS = ['trunk_list']

/**
 * Calls that a load costs when nothing goes wrong, its look-ups apart: one write a trunk; for each organization a
 * token, and its proof.
 */
export function necessaryCalls({ contract, trunks, organizations }: Load): number {
  return trunks + organizations * PER_ORGANIZATION[contract]
}

/**
 * Under the contract `platform` a token is opaque, so `tokens/me` names its organization; and trunks are made from a
 * template.
 */
const PER_ORGANIZATION: Readonly<Record<Contract, number>> = { byoc_registration: 1, platform: 3 }

/** Calls made, without look-ups of names and polls of a trunk's status. */
export function registeringCalls(calls: Readonly<Record<string, number>>): number {
  return counted(calls, (operation) => !POLLS.includes(operation) && !LOOK_UPS.includes(operation))
}

/** Look-ups of names made. */
export function lookUps(calls: Readonly<Record<string, number>>): number {
  return counted(calls, (operation) => LOOK_UPS.includes(operation))
}

function counted(calls: Readonly<Record<string, number>>, counts: (operation: string) => boolean): number {
  return Object.entries(calls).reduce((sum, [operation, count]) => sum + (counts(operation) ? count : 0), 0)
}
