import type { ChangedValue } from '../scenario/scenario'
import { CHANGED_VALUES } from '../stage/contents'
import { isFixed } from '../stage/organizations'
import type { Change } from './asked-changes'
import type { Facts, ThereTrunk } from './facts'

const SETTLED = ['changed', 'failed', 'outcome_unknown', 'cancelled', 'rejected', 'gone']

/** States that say that a change was not made. */
const UNMADE = ['failed', 'cancelled', 'rejected']

/**
 * A change lands once, or is said not to have: each trunk holds, value by value, what it was made with, or what a change
 * brought that does not say the contrary. Nothing but the changed values moves, and none comes back that another change
 * has replaced.
 */
export function judgeChanges(facts: Facts): string[] {
  const ended = facts.changes.flatMap(({ number, state, registration }) => {
    if (!SETTLED.includes(state)) return [`${number} is lost: it is still ${state}`]
    const other = registration?.['state'] ?? state
    return state === 'gone' || other === state ? [] : [`${number} is ${state}, its registration ${other}`]
  })
  return [
    ...ended,
    ...facts.trunks.flatMap((trunk) => CHANGED_VALUES.flatMap((what) => judgeValue(trunk, what, facts))),
    ...overlooked(facts),
  ]
}

/**
 * The values that are compared though no order asks for them. Genesys tells no password; a caller name that no order asked
 * for is drift for a change of the caller name alone.
 */
const COMPARED: readonly ChangedValue[] = ['trunk_name', 'allow_list', 'realm']

/** The words for values that Genesys may not have told when a trunk was adopted. */
const UNTOLD: Partial<Record<ChangedValue, string>> = { allow_list: 'the allow list', realm: 'the digest realm' }

/** Changes that were made though somebody had changed the trunk before they were asked for. */
function overlooked({ changes, edits, records, restored }: Facts): string[] {
  if (restored) return []
  return changes.flatMap((change) => {
    const isAlone = changes.every(({ id, number, state }) => {
      return id !== change.id || number === change.number || UNMADE.includes(state)
    })
    const edit = edits.find(({ id, what, after }) => {
      const isAsked = what === 'caller_name' && change.values.caller_name !== undefined
      const isCompared = (COMPARED.includes(what) || isAsked) && !isNotCompared(id, what, records)
      return id === change.id && isCompared && after <= change.after
    })
    if (!isAlone || edit === undefined || change.overwrite || change.state !== 'changed') return []
    return [`${change.number} is changed, though somebody had changed ${edit.what} of its trunk before`]
  })
}

/** True when the record of an adopted trunk says that the value is not compared. */
function isNotCompared(id: string, what: ChangedValue, records: Facts['records']): boolean {
  const record = records.find(({ genesys_id: known }) => known === id)
  const words = UNTOLD[what]
  return record?.['source'] === 'adopted' && words !== undefined && (record['not_compared'] ?? '').includes(words)
}

function judgeValue(trunk: ThereTrunk, what: ChangedValue, facts: Facts): string[] {
  const { [what]: made } = facts.made.get(trunk.id) ?? {}
  if (made === undefined) return []
  const { [what]: held } = trunk.contents
  const changes = facts.changes.filter(({ id, values }) => id === trunk.id && values[what] !== undefined)
  const edits = facts.edits.filter((edit) => edit.id === trunk.id && edit.what === what).map(({ value }) => value)
  const bringing = changes.find(({ values }) => values[what] === held)
  const of = `${what} of trunk "${trunk.name}" in ${trunk.kind}`
  if (bringing === undefined && held !== made && !edits.includes(held)) {
    return [`nobody asked for ${held === '' ? 'an empty' : `"${held}" as`} ${of}`]
  }
  // A backup may not know of the write, or of its place; and a fault may take the place of the state that offers no change.
  const isExcused = facts.restored || (isFixed(trunk.kind) && facts.faults.size > 0)
  if (bringing !== undefined && UNMADE.includes(bringing.state) && !isExcused) {
    return [`${bringing.number} is ${bringing.state}, and Genesys holds its ${of}`]
  }
  // A backup may have a change to be made that is made already.
  const problems =
    !facts.restored && comesBack(changes, what) ? [`a value came back that a change had replaced: ${of}`] : []
  // A value that a person wrote in Genesys, or that a backup has forgotten, may stand above a change.
  if (edits.length > 0 || facts.restored) return problems
  const done = changes.filter(({ state }) => state === 'changed')
  if (done.length > 0 && bringing === undefined) {
    return [...problems, `${done.map(({ number }) => number).join()} is changed, and Genesys has the former ${of}`]
  }
  const record = facts.records.find(({ genesys_id: id }) => id === trunk.id)
  const isSure = changes.every(({ state }) => state !== 'outcome_unknown')
  if (what === 'auth_password' || record === undefined || !isSure || changes.length === 0) return problems
  const { [what]: known = '' } = record
  if (known === held) return problems
  return [...problems, `Genesys holds "${held}" as ${of}, and the record of the trunk "${known}"`]
}

/** True when Genesys took an older value of a trunk again after a newer one. */
function comesBack([first]: readonly Change[], what: ChangedValue): boolean {
  const values = (first?.written ?? []).map((contents) => contents[what])
  const turns = values.filter((value, index) => value !== values[index - 1])
  return new Set(turns).size < turns.length
}
