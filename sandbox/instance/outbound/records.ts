import type { Database } from '../data/database'
import { MetadataCache } from '../data/descriptions/metadata-cache'
import type { Node } from '../data/query/ast'
import { outboundTables } from './tables'

/** A row as stored: raw values by column, `sys_id` among them. An empty column may be missing. */
export type Row = Readonly<Record<string, string | null>>

/** The records of the instance's database that outbound calls need. */
export interface Records {
  /** Rows of a table (and of the tables that extend it) whose columns all equal the given stored values. */
  readonly find: (table: string, equals: Readonly<Record<string, string>>) => Row[]
  /** Rows whose columns equal the given values, and of which one more column contains a text. */
  findNaming(table: string, equals: Readonly<Record<string, string>>, column: string, text: string): Row[]
  /** Adds one row; the database gives it its sys_id. */
  insert(table: string, values: Readonly<Record<string, string>>): void
  /** Clear text of a stored `password2` value. */
  decrypt(stored: string): string
  /** Value of a system property, or null when there is none. */
  property(name: string): string | null
  /** Names of the roles a user has, contained ones included. */
  rolesOf(user: string): readonly string[]
}

/** The tables of REST message definitions, and of their scopes, that an instance keeps in memory until one changes. */
const METADATA = [
  'sys_rest_message',
  'sys_rest_message_fn',
  'sys_rest_message_headers',
  'sys_rest_message_fn_headers',
  'sys_rest_message_fn_param_defs',
  'sys_rest_message_fn_parameters',
  'sys_scope',
  'sys_app',
]

/** The database as outbound calls see it; declares their tables where the database has none of that name. */
export function recordsOf(database: Database): Records {
  for (const each of outboundTables) if (!database.tables.view(each.name)) database.tables.define(each)
  const metadata = new MetadataCache<Row[]>(database, METADATA)
  const select = (table: string, group: Node[]): Row[] => {
    const view = database.tables.view(table)
    if (!view) return []
    return database.rows.select(view, { groups: [group], order: [], groupBy: [] }).rows
  }
  return {
    find: (table, equals) => metadata.get(table, JSON.stringify(equals), () => select(table, equal(equals))),
    findNaming: (table, equals, column, text) => select(table, [...equal(equals), term(column, 'LIKE', text)]),
    insert: (table, values) => void database.insert(table, values),
    decrypt: (stored) => {
      const clear = database.decrypt(stored)
      if (clear === null) throw new Error('A stored secret was cut, or encrypted elsewhere')
      return clear
    },
    property: (name) => database.property(name),
    rolesOf: (user) => database.rolesOf(user),
  }
}

function equal(columns: Readonly<Record<string, string>>): Node[] {
  return Object.entries(columns).map(([field, value]) => term(field, '=', value))
}

function term(field: string, operator: '=' | 'LIKE', value: string): Node {
  return { term: { field, operator, value, text: `${field}${operator}${value}` } }
}
