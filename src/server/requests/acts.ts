import { FIELD_NAMES, columnOf, type FieldName } from '../fields'
import type { Goal } from './lifecycle'
import type { State } from './states'

/**
 * The act on a trunk that a request asks for. `retire` is that of an adopted trunk; any other trunk is retired on the
 * request that registered it.
 */
export type Act = Goal

/** Requests of older versions have no act: they register. */
export function actOf(value: string): Act {
  return goalOf(value)
}

/** The goal of a request in this state: one that registered its trunk may be about its deletion by now. */
export function goalIn(state: State, act: Act, retiredBy: string): Goal {
  if (act !== 'register') return act
  return state === 'retiring' || state === 'retired' || retiredBy !== '' ? 'retire' : 'register'
}

/** The work on a registration, by the operation in its row. */
export function goalOf(operation: string): Goal {
  return operation === 'retire' || operation === 'change' ? operation : 'register'
}

/** The fields that a list of columns names; the kind of a trunk can't be changed. */
export function fieldsNamed(columns: string): FieldName[] {
  const named = columns.split(',').map((column) => column.trim())
  return FIELD_NAMES.filter((name) => name !== 'authPassword' && name !== 'trunkKind' && named.includes(columnOf(name)))
}

/** The list of columns of these fields, as the record keeps it. */
export function columnsNamed(fields: readonly FieldName[]): string {
  return fields.map(columnOf).join(',')
}
