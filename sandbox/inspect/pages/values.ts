import type { Database } from '../../instance/data/database'
import { displayValue } from '../../instance/data/display'
import type { Field } from '../../instance/data/dictionary/dictionary'
import { html, type Html } from '../html'
import { linesOf } from './checks'
import { durationText, instantOf, timeOf } from './times'

/** The end of a label whose column holds a moment in milliseconds. */
const EPOCH = / \(epoch ms\)$/

const MOMENTS = ['glide_date_time', 'due_date']

/** A column's label, without what says how a moment is stored: the pages show it as a time. */
export function labelOf(database: Database, table: string, column: string): string {
  const label = database.dictionary(table).fields.get(column)?.label ?? column
  const text = label.replace(EPOCH, '').replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A value as people read it: secrets never, moments as local times, references and choices by their names. */
export function shown(database: Database, table: string, column: string, value: string): Html | string {
  const field = database.dictionary(table).fields.get(column)
  if (value === '' || field === undefined) return value
  if (field.type === 'password2') return '••••••'
  if (field.type === 'boolean') return value === '1' || value === 'true' ? 'Yes' : 'No'
  if (MOMENTS.includes(field.type)) return timeOf(instantOf(value))
  if (field.type === 'glide_duration') return durationText(instantOf(value))
  if (EPOCH.test(field.label)) return Number(value) > 0 ? timeOf(Number(value)) : ''
  if (field.reference !== null) return linked(database, field.reference, value)
  const choice = field.choices.find((each) => each.value === value && each.language === 'en')
  if (choice !== undefined || isState(column)) return badge(database, field, table, value, choice?.label ?? value)
  if (field.label.endsWith('(JSON)')) return html`<pre class="lines">${indented(value)}</pre>`
  return value.includes('\n') ? linesOf(value) : value
}

/** True for columns whose values are states without a list of choices, as those of platform tables are here. */
const isState = (column: string): boolean => column === 'state' || column === 'approval'

/** A choice in the color that the package gives it in lists and forms (`sys_ui_style`). */
function badge(database: Database, { name }: Field, table: string, value: string, label: string): Html | string {
  const [style] = database.select('sys_ui_style', `name=${table}^element=${name}^value=${value}`)
  const color = /^background-color: #[0-9A-F]{6}$/i.exec(style?.['style'] ?? '')?.[0]
  const text = label.replaceAll('_', ' ')
  return color === undefined ? text : html`<span class="state" style="${color}">${text}</span>`
}

function linked(database: Database, table: string, sysId: string): Html | string {
  const name = database.tables.view(table) ? displayValue(database, table, sysId) : null
  return name === null ? sysId : html`<a href="/record/${table}/${sysId}">${name === '' ? sysId : name}</a>`
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
