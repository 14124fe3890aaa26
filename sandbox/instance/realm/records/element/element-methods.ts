import { displayOf, journalText } from './display'
import type { ElementState } from './element-state'
import { text, type Methods } from '../install-methods'
import { isChanged, valueOf } from '../state'
import { isJournal, setByMethod, setField, setSecret } from '../values'

const java = (element: ElementState, value: string): string => element.record.context.realm.javaString(value)
const current = (element: ElementState): string | null => valueOf(element.record, element.field.name)

const may = (element: ElementState, operation: 'read' | 'write' | 'create'): boolean =>
  element.record.context.mayField(element.record, element.field.name, operation)

/** A choice or date or reference given as people see it; anything else as `setValue`. */
function setDisplay(element: ElementState, args: readonly unknown[]): void {
  const { record, field } = element
  if (field.type === 'password2') {
    setSecret(record, field, args[0])
    return
  }
  const given = args[0] === null || args[0] === undefined ? '' : String(args[0])
  const choice = field.choices.filter((each) => each.label === given)[0]
  if (choice) {
    setField(record, field.name, choice.value)
    return
  }
  if (field.reference !== null && given !== '' && field.type === 'reference') {
    const answer = record.context.ask('data.get', { table: field.reference, value: given, display: true })
    const row = answer['row'] as Record<string, string> | null
    setField(record, field.name, row?.['sys_id'] ?? null)
    return
  }
  setField(record, field.name, given)
}

/** GlideElement (documentation: scoped GlideElement). */
export const elementMethods: Methods<ElementState> = {
  // A primitive: JavaScript converts objects by it. Booleans read true and false, unlike getValue.
  toString: (element: ElementState) => {
    const value = current(element)
    if (element.field.type === 'boolean') return value === '1' ? 'true' : value === '0' ? 'false' : ''
    if (isJournal(element.field)) return value ?? ''
    return value ?? ''
  },
  valueOf: (element: ElementState) => {
    const value = current(element)
    if (element.field.type === 'boolean') return value === '1'
    return value ?? ''
  },
  getValue: (element) => {
    const value = current(element)
    return value === null ? null : java(element, value)
  },
  setValue: (element, args) => setByMethod(element.record, element.field.name, args[0]),
  getDisplayValue: (element, args) => {
    const shown = displayOf(element.record, element.field)
    return java(element, args[0] === undefined ? shown : shown.slice(0, Number(args[0])))
  },
  setDisplayValue: setDisplay,
  nil: (element) => current(element) === null && element.record.secrets[element.field.name] === undefined,
  changes: (element) => {
    if (isJournal(element.field)) throw new Error('GlideElement.changes is not available for Journal fields')
    return isChanged(element.record, element.field.name)
  },
  getDecryptedValue: (element) => {
    if (element.field.type !== 'password2') throw new Error(`${element.field.name} is no password2 field`)
    const pending = element.record.secrets[element.field.name]
    if (pending !== undefined) {
      return element.record.context.call('data.readsUnsaved', {}) === true ? java(element, pending) : null
    }
    const stored = current(element)
    const clear = stored === null ? null : element.record.context.call('data.decrypt', { value: stored })
    return typeof clear === 'string' ? java(element, clear) : null
  },
  getJournalEntry: (element, args) => {
    if (!isJournal(element.field)) throw new Error(`${element.field.name} is no journal field`)
    const wanted = Number(text(args, 0, 'Which journal entry'))
    return java(element, journalText(element.record, element.field, wanted === 1 ? 1 : null))
  },
  canRead: (element) => may(element, 'read'),
  canWrite: (element) => may(element, 'write'),
  canCreate: (element) => may(element, 'create'),
}
