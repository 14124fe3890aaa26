import { isBlind, isFixed } from '../stage/organizations'
import type { Change } from './asked-changes'
import type { Facts } from './facts'
import { CAUSES, has, type Deeds } from './verdicts'

/**
 * Tells whether the verdict on a change can be true; a code that is not listed may have the cause that it has of an
 * order.
 */
const OF_CHANGES: Readonly<Record<string, (change: Change, facts: Facts, deeds: Deeds) => boolean>> = {
  // Somebody changed the trunk in Genesys, or a change did that the records have lost.
  drifted: ({ id, number }, { edits, changes, restored }) =>
    restored ||
    edits.some((edit) => edit.id === id) ||
    changes.some((other) => other.id === id && other.number !== number && other.state !== 'changed'),
  trunk_gone: ({ id }, { trunks }, { pointed }) => pointed || !trunks.some((trunk) => trunk.id === id),
  // A fault takes the place of the organization's own state: the listing that shows no trunks may show them then.
  change_not_offered: ({ kind }, { faults }, { pointed }) =>
    pointed || isFixed(kind) || has(faults, /^status_501/) || (isBlind(kind) && faults.size > 0),
  endpoint_absent: ({ kind }, { faults }, { pointed }) => pointed || isBlind(kind) || has(faults, /^status_501/),
  conflict: ({ values }) => values.trunk_name !== undefined,
  payload_invalid: ({ adopted }, _facts, { pointed }) => adopted || pointed,
  state_conflict: ({ id }, { edits }) => edits.some((edit) => edit.id === id),
}

/** A change that was not made says why, and the reason is true; one that was made says nothing. */
export function judgeChangeVerdicts(facts: Facts, deeds: Deeds): string[] {
  return facts.changes.flatMap((change) => {
    const { number, state, verdict, kind } = change
    if (state === 'changed') return verdict === '' ? [] : [`${number} is changed with the verdict ${verdict}`]
    if (state !== 'failed') return []
    const cause = OF_CHANGES[verdict]
    const asOrder = { kind, route: '', contested: false }
    const isTrue = cause === undefined ? CAUSES[verdict]?.(asOrder, facts, deeds) : cause(change, facts, deeds)
    return isTrue === true ? [] : [`${number}, a change, failed with the verdict ${verdict}, which is not true`]
  })
}
