import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../../sandbox/instance/data/database'
import type { Field } from '../../../sandbox/instance/data/dictionary/dictionary'
import type { Node, Term } from '../../../sandbox/instance/data/query/ast'
import { parseEncodedQuery } from '../../../sandbox/instance/data/query/encoded'

/** A place of the package that names a table's column or has a query on a table. */
export interface Named {
  /** Kind and name of the record, for people. */
  where: string
  table: string
  /** Names of columns; a path leads through references. */
  columns?: readonly string[]
  /** An encoded query; the platform drops a condition that it can't resolve, and then finds more. */
  query?: string
}

const OWN = SCOPE

/** The named columns and values that do not exist, one sentence each. */
export function unresolved(database: Database, named: readonly Named[]): string[] {
  return named.flatMap(({ where, table, columns = [], query = '' }) => {
    if (database.tables.view(table) === undefined) return [`${where}: there is no table "${table}"`]
    return [...columns.flatMap((path) => inColumn(database, table, path)), ...inQuery(database, table, query)].map(
      (problem) => `${where}: ${problem}`,
    )
  })
}

function inColumn(database: Database, table: string, path: string): string[] {
  return fieldAt(database, table, path) === null ? [`${table} has no column "${path}"`] : []
}

function fieldAt(database: Database, table: string, path: string): Field | null {
  const [name = '', ...rest] = path.split('.')
  const field = database.tables.view(table)?.fields.get(name) ?? null
  if (field === null || rest.length === 0) return field
  return field.reference === null ? null : fieldAt(database, field.reference, rest.join('.'))
}

function inQuery(database: Database, table: string, encoded: string): string[] {
  const query = parseEncodedQuery(encoded)
  const terms = query.groups.flatMap((group) => group.flatMap(termsOf))
  return [
    ...terms.flatMap((term) => inTerm(database, table, term)),
    ...[...query.order.map(({ field }) => field), ...query.groupBy].flatMap((path) => inColumn(database, table, path)),
  ]
}

function termsOf(node: Node): Term[] {
  if ('term' in node) return [node.term]
  if ('join' in node) throw new Error('A query of the package joins tables: not expected')
  return ('any' in node ? node.any : node.all).flatMap(termsOf)
}

function inTerm(database: Database, table: string, term: Term): string[] {
  if (term.operator === null) return [`condition "${term.text}" can't be read`]
  const field = fieldAt(database, table, term.field)
  if (field === null) return [`condition "${term.text}": ${table} has no column "${term.field}"`]
  // The application's own choices are all known; the definitions lack some of the base system's.
  if (!field.table.startsWith(OWN) || field.choices.length === 0) return []
  const known = field.choices.map(({ value }) => value)
  const values = Array.isArray(term.value) ? term.value : [term.value]
  return values
    .filter((value) => value !== '' && !known.includes(value))
    .map((value) => `condition "${term.text}": ${table}.${term.field} has no choice "${value}"`)
}
