import type { Database } from '../data/database'
import { isJournal } from '../data/dictionary/column-types'
import { displayValue } from '../data/display'
import type { Row } from '../data/store/rows'
import { UnknownNotification } from './notification'

/** A column's value, at the end of a path through references, and the table that it points to. */
export interface ValueAt {
  value: string
  reference: string | null
  /** The display text of the value; read only when somebody wants it. */
  display: () => string
}

export function valueAt(database: Database, table: string, record: Row, path: string): ValueAt {
  const [name = '', ...rest] = path.split('.')
  const field = database.dictionary(table).fields.get(name)
  // The platform's text in the place of an unknown variable is not documented.
  if (!field) throw new UnknownNotification(`${table} has no column ${name}`)
  if (isJournal(field.type)) throw new UnknownNotification(`the journal ${name} is not implemented by the sandbox`)
  if (field.type === 'password2') throw new UnknownNotification(`${name} is a secret`)
  const value = record[name] ?? ''
  if (rest.length > 0) {
    const next = field.reference === null || value === '' ? null : database.get(field.reference, value)
    if (field.reference === null || next === null) return { value: '', reference: null, display: () => '' }
    return valueAt(database, field.reference, next, rest.join('.'))
  }
  const display = (): string => {
    if (field.reference !== null) return value === '' ? '' : (displayValue(database, field.reference, value) ?? '')
    return field.choices.find((each) => each.value === value && each.language === 'en')?.label ?? value
  }
  return { value, reference: field.reference, display }
}

/** A text with its variables filled in: display values of columns; `URI_REF` is a link to the record. */
export function filledIn(database: Database, table: string, record: Row, text: string): string {
  return text.replace(/\$\{([^}]*)\}/g, (_whole, name: string) => {
    if (name === 'URI_REF') return linkTo(database, table, record['sys_id'] ?? '')
    if (!/^[\w.]+$/.test(name)) throw new UnknownNotification(`\${${name}} is not implemented by the sandbox`)
    return valueAt(database, table, record, name).display()
  })
}

function linkTo(database: Database, table: string, sysId: string): string {
  const address = `${database.property('glide.servlet.uri') ?? ''}${table}.do?sys_id=${sysId}`
  return `<a href="${address}">${displayValue(database, table, sysId) ?? sysId}</a>`
}
