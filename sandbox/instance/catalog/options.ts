import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import { rowOf, rowsOf } from '../flow/tables'
import { toVariable, type Variable } from './item'

/** A variable of a requested item with its stored answer. */
export interface Answer {
  /** sys_id in `sc_item_option`. */
  option: string
  /** The answer as it is stored: encrypted where the variable says so. */
  value: string
  variable: Variable
}

/** Variables of a requested item, through `sc_item_option_mtom` ("Options", "Variable Ownership"). */
export function answersOf(database: Database, requestedItem: string): Answer[] {
  return rowsOf(database, 'sc_item_option_mtom', { request_item: requestedItem }).flatMap((link) => {
    const option = rowOf(database, 'sc_item_option', link['sc_item_option'] ?? '')
    const question = option && rowOf(database, 'item_option_new', option['item_option_new'] ?? '')
    if (!option || !question) return []
    const set = question['variable_set'] ? rowOf(database, 'item_option_new_set', question['variable_set']) : null
    const variable = toVariable(database, question, set?.['internal_name'] ?? null)
    return [{ option: option['sys_id'] ?? '', value: option['value'] ?? '', variable }]
  })
}

/** Stores an answer; a text that is longer than the column is cut silently, encrypted text included. */
export function addAnswer(database: Database, requestedItem: string, variable: Variable, clear: string): void {
  const option = database.insert('sc_item_option', {
    item_option_new: variable.id,
    value: stored(database, variable.encrypted, clear),
    order: String(variable.order),
  })
  database.insert('sc_item_option_mtom', { request_item: requestedItem, sc_item_option: option })
}

/** Changes an answer. Throws when there is no such option. */
export function changeAnswer(database: Database, option: string, clear: string): void {
  const row = rowOf(database, 'sc_item_option', option)
  if (!row) throw new Error(`There is no option ${option}`)
  const question = rowOf(database, 'item_option_new', row['item_option_new'] ?? '')
  const encrypted = question?.['type'] === '25' && isTrue(question['mask_use_encryption'])
  database.update('sc_item_option', option, { value: stored(database, encrypted, clear) })
}

function stored(database: Database, encrypted: boolean, clear: string): string | null {
  if (clear === '') return null
  return encrypted ? database.secrets.encrypt(clear) : clear
}
