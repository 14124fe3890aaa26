import { Audit } from './writing/audit'
import { Cascade } from './writing/cascade'
import { describeTables, describing } from './descriptions/describe'
import type { Dictionary } from './dictionary/dictionary'
import { findIn } from './find'
import { Numbers } from './writing/numbers'
import { Installed } from './package/installed'
import { People } from './people'
import { Rows } from './store/rows'
import { Schema } from './store/schema'
import type { Secrets } from './store/secrets'
import type { Sqlite } from './store/sqlite'
import { Writer } from './writing/writer'

/** The parts of an instance's data. */
export interface Parts {
  tables: Dictionary
  sqlite: Sqlite
  rows: Rows
  numbers: Numbers
  secrets: Secrets
  schema: Schema
  cascade: Cascade
  writer: Writer
  people: People
  /** The files and records that the package and its update sets loaded. */
  installed: Installed
  /** Milliseconds since the epoch. */
  now: () => number
  /** Scope of the loaded package. */
  scope: string
}

/** Puts the parts together on a database. */
export function assembleParts(
  tables: Dictionary,
  sqlite: Sqlite,
  options: {
    secrets: Secrets
    now: () => number
    scope: string
    property: (name: string) => string | null
    /** False while the package is being loaded. */
    isOpen: () => boolean
  },
): Parts {
  const { now, scope, secrets } = options
  const schema = new Schema(sqlite, tables)
  let described = false
  const rows: Rows = new Rows(sqlite, schema, tables, {
    now,
    invalidReturnsNothing: () => options.property('glide.invalid_query.returns_no_rows') === 'true',
    asked: (names) => {
      if (described || !options.isOpen() || !names.some((name) => describing.has(name))) return
      described = true
      describeTables(tables, rows, sqlite)
    },
  })
  const numbers = new Numbers(tables, rows)
  const cascade = new Cascade(sqlite, schema, tables)
  const audit = new Audit(tables, rows, { now, property: options.property })
  const writer = new Writer(sqlite, tables, rows, numbers, secrets, cascade, audit, now)
  const people = new People(findIn(tables, rows))
  const installed = new Installed(sqlite)
  return { tables, sqlite, schema, rows, numbers, secrets, cascade, writer, people, installed, now, scope }
}
