import { BuildRefusal } from '../scripts/script'
import { groupOf } from './order'
import type { Update } from './update'

/** A scan of the instance asks for at most so many updates in a set. */
const MOST = 500

/**
 * Divides ordered updates into as few sets as possible, to be committed one after the other. Updates that belong
 * together stay together: an access rule without its roles would let everybody in until the next set is committed.
 */
export function setsOf(updates: readonly Update[]): Update[][] {
  const groups = new Map<string, Update[]>()
  for (const update of updates) {
    const group = groupOf(update)
    groups.set(group, [...(groups.get(group) ?? []), update])
  }
  const sets: Update[][] = [[]]
  for (const [name, group] of groups) {
    if (group.length > MOST) {
      throw new BuildRefusal(`${name}: ${String(group.length)} updates; an update set has at most ${String(MOST)}`)
    }
    const last = sets.at(-1) ?? []
    if (last.length + group.length <= MOST) last.push(...group)
    else sets.push([...group])
  }
  return sets
}
