import type { FieldMeta } from '../../../data/descriptions/meta'
import { shownDateTime } from '../time/display'
import { fieldOf, valueOf, type RecordState } from '../state'
import { isJournal } from '../values'

/**
 * The text that people see of a field (documentation: GlideElement, getDisplayValue). Empty string when the field is
 * empty.
 */
export function displayOf(state: RecordState, field: FieldMeta): string {
  if (isJournal(field)) return journalText(state, field, null)
  const value = valueOf(state, field.name)
  if (field.type === 'boolean') return value === '1' ? 'true' : 'false'
  if (value === null) return ''
  if (field.type === 'password2') return '********'
  if (field.type === 'glide_list')
    return value
      .split(',')
      .map((each) => referenceDisplay(state, field, each))
      .join(', ')
  if (field.reference !== null && field.type !== 'document_id') return referenceDisplay(state, field, value)
  const choice = field.choices.filter((each) => each.value === value)[0]
  if (choice) return choice.label
  return shownDateTime(state.context, field.type, value)
}

function referenceDisplay(state: RecordState, field: FieldMeta, value: string): string {
  if (field.reference === null || value === '') return value
  const shown = state.context.call('data.display', { table: field.reference, sysId: value })
  return typeof shown === 'string' ? shown : ''
}

/** Display value of the record itself: its display field's. */
export function recordDisplay(state: RecordState): string {
  const name = state.table?.displayField
  const field = name === null || name === undefined ? undefined : fieldOf(state, name)
  return field ? displayOf(state, field) : (valueOf(state, 'sys_created_on') ?? '')
}

type Entry = { value: string; createdOn: string; createdBy: string }

/** Journal entries, newest first: `yyyy-MM-dd HH:mm:ss - who (label)`, the text, an empty line. */
export function journalText(state: RecordState, field: FieldMeta, limit: number | null): string {
  const sysId = valueOf(state, 'sys_id')
  if (sysId === null) return ''
  const entries = state.context.call('data.journal', {
    table: state.tableName,
    sysId,
    element: field.name,
    limit,
  }) as unknown as Entry[]
  return entries
    .map((each) => {
      const at = shownDateTime(state.context, 'glide_date_time', each.createdOn)
      return `${at} - ${each.createdBy} (${field.label})\n${each.value}\n\n`
    })
    .join('')
}
