import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import { scopeName } from '../data/scope-name'
import { byOrder, rowOf, rowsOf, type Row } from '../flow/tables'
import { holdsValue } from './variable-types'

/** A variable of a catalog item. */
export interface Variable {
  id: string
  name: string
  label: string
  type: string
  /** Table of a reference. */
  reference: string | null
  mandatory: boolean
  readOnly: boolean
  defaultValue: string
  /** Stored encrypted: a masked variable with "Use encryption". */
  encrypted: boolean
  order: number
  /** Values that a select box or multiple choice offers. */
  choices: { value: string; text: string }[]
  /** The most characters that the answer may have, from the variable attribute `max_length`. */
  maxLength: number | null
  /** Internal name of its variable set. */
  set: string | null
}

export interface Item {
  id: string
  name: string
  shortDescription: string
  active: boolean
  scope: string
  flow: string | null
  /** The reason why it can't be ordered this way; null when it can. */
  refused: string | null
  variables: Variable[]
  availableFor: Criteria[]
  notAvailableFor: Criteria[]
}

/** A user criteria record. */
export interface Criteria {
  id: string
  name: string
  matchAll: boolean
  users: string[]
  groups: string[]
  roles: string[]
  companies: string[]
  departments: string[]
  locations: string[]
  script: string | null
}

/** The catalog item with a sys_id; null when there is none. */
export function readItem(database: Database, id: string): Item | null {
  const row = rowOf(database, 'sc_cat_item', id)
  if (!row) return null
  const className = row['sys_class_name'] ?? 'sc_cat_item'
  return {
    id,
    name: row['name'] ?? '',
    shortDescription: row['short_description'] ?? '',
    active: isTrue(row['active']),
    scope: scopeName(database.find, row['sys_scope']),
    flow: row['flow_designer_flow'] || null,
    refused: refusal(row, className),
    variables: [...ownVariables(database, { cat_item: id }, null), ...setVariables(database, id)],
    availableFor: criteria(database, 'sc_cat_item_user_criteria_mtom', id),
    notAvailableFor: criteria(database, 'sc_cat_item_user_criteria_no_mtom', id),
  }
}

function refusal(row: Row, className: string): string | null {
  if (className !== 'sc_cat_item') return `ordering a ${className} is not implemented by the sandbox`
  for (const column of ['workflow', 'delivery_plan', 'delivery_plan_script', 'entitlement_script']) {
    if (row[column]) return `${column} of a catalog item is not implemented by the sandbox`
  }
  return isTrue(row['mandatory_attachment']) ? 'mandatory attachments are not implemented by the sandbox' : null
}

function setVariables(database: Database, item: string): Variable[] {
  return rowsOf(database, 'io_set_item', { sc_cat_item: item })
    .sort(byOrder)
    .flatMap((link) => {
      const set = rowOf(database, 'item_option_new_set', link['variable_set'] ?? '')
      if (set?.['type'] === 'one_to_many') throw new Error('multi-row variable sets are not implemented by the sandbox')
      return ownVariables(database, { variable_set: link['variable_set'] ?? '' }, set?.['internal_name'] ?? null)
    })
}

function ownVariables(database: Database, of: Record<string, string>, set: string | null): Variable[] {
  return rowsOf(database, 'item_option_new', of)
    .filter((row) => isTrue(row['active']) && holdsValue(row['type'] ?? ''))
    .sort(byOrder)
    .map((row) => toVariable(database, row, set))
}

export function toVariable(database: Database, row: Row, set: string | null): Variable {
  const type = row['type'] ?? ''
  const length = /max_length=(\d+)/.exec(row['attributes'] ?? '')?.[1]
  return {
    id: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    label: row['question_text'] ?? '',
    type,
    reference: row['reference'] || null,
    mandatory: isTrue(row['mandatory']),
    readOnly: isTrue(row['read_only']),
    defaultValue: row['default_value'] ?? '',
    encrypted: isTrue(row['mask_use_encryption']) && type === '25',
    order: Number(row['order'] ?? 0),
    choices: rowsOf(database, 'question_choice', { question: row['sys_id'] ?? '' })
      .filter((choice) => !isTrue(choice['inactive']))
      .sort(byOrder)
      .map((choice) => ({ value: choice['value'] ?? '', text: choice['text'] ?? '' })),
    maxLength: length === undefined ? null : Number(length),
    set,
  }
}

function criteria(database: Database, table: string, item: string): Criteria[] {
  return rowsOf(database, table, { sc_cat_item: item }).map((link) => {
    const row = rowOf(database, 'user_criteria', link['user_criteria'] ?? '')
    if (!row) throw new Error(`Item ${item} names user criteria ${link['user_criteria'] ?? ''}, which don't exist`)
    return toCriteria(row)
  })
}

function toCriteria(row: Row): Criteria {
  const list = (column: string): string[] => (row[column] ?? '').split(',').filter((each) => each !== '')
  return {
    id: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    matchAll: isTrue(row['match_all']),
    users: list('user'),
    groups: list('group'),
    roles: list('role'),
    companies: list('company'),
    departments: list('department'),
    locations: list('location'),
    script: isTrue(row['advanced']) ? (row['script'] ?? '') : null,
  }
}
