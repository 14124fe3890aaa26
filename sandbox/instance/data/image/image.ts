import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { TableDefinition } from '../dictionary/definition'
import type { Dictionary } from '../dictionary/dictionary'
import { quote } from '../query/sql'
import type { Described } from '../descriptions/descriptions'
import { toStoredTime } from '../stored-time'
import type { Schema } from '../store/schema'
import { Sqlite } from '../store/sqlite'

/**
 * The time at which the records of an image were installed: no clock shows that time, so that a copy can put its own in
 * its place.
 */
export const IMAGE_TIME = Date.UTC(1970, 0, 1, 0, 0, 1)

/** The instance that an image is made of. */
export interface Imaged {
  sqlite: Sqlite
  tables: Dictionary
  schema: Schema
  scope: string
}

interface Content {
  scope: string
  tables: TableDefinition[]
  /** The physical tables that are there as they are declared. */
  whole: string[]
  /** Columns that hold `IMAGE_TIME` somewhere, by table. */
  stamped: [table: string, column: string][]
  /** The file of the SQLite database. */
  database: Uint8Array
}

const TIMES = ['sys_created_on', 'sys_updated_on']

/** An instance as it was once, as a database that new instances copy. */
export class Image {
  /** Descriptions of the tables of a copy that nobody has changed, as far as any copy was asked for them. */
  readonly descriptions: Described = new Map()

  private constructor(private readonly content: Content) {}

  static of({ sqlite, tables, schema, scope }: Imaged): Image {
    const definitions = tables.names().flatMap((name) => tables.definition(name) ?? [])
    // Each copy would make the package's tables when it first needs them.
    for (const { name } of definitions) if (name.startsWith(`${scope}_`)) schema.ensure(tables.view(name)?.root ?? name)
    const stamped = stampedColumns(sqlite)
    return new Image({ scope, tables: definitions, whole: schema.whole(), stamped, database: sqlite.content() })
  }

  /** The image that `write` wrote; null when the file is gone or another process' half. */
  static read(file: string): Image | null {
    try {
      return new Image(deserialize(readFileSync(file)) as Content)
    } catch {
      return null
    }
  }

  write(file: string): void {
    writeFileSync(file, serialize(this.content))
  }

  /** Scope of the package. */
  get scope(): string {
    return this.content.scope
  }

  declare(dictionary: Dictionary): void {
    for (const each of this.content.tables) dictionary.define(each)
  }

  /** The physical tables that a copy has from the start. */
  get whole(): readonly string[] {
    return this.content.whole
  }

  /**
   * A database with everything that the image has, as if it had been installed `now`.
   *
   * @param file where it is kept; in memory unless given
   */
  copy(now: number, file?: string): Sqlite {
    const sqlite = Sqlite.copyOf(this.content.database, file)
    sqlite.transaction(() => {
      const times = [toStoredTime(now), toStoredTime(IMAGE_TIME)]
      for (const [table, column] of this.content.stamped) {
        const name = quote(column)
        sqlite.run('update', '', `UPDATE ${quote(table)} SET ${name} = ? WHERE ${name} = ?`, times)
      }
    })
    return sqlite
  }
}

function stampedColumns(sqlite: Sqlite): [table: string, column: string][] {
  const columns = sqlite.all(
    '',
    `SELECT t.name, c.name FROM sqlite_master AS t, pragma_table_info(t.name) AS c
     WHERE t.type = 'table' AND c.name IN (${TIMES.map(literal).join(', ')})`,
    [],
  )
  return columns
    .map(([table, column]): [string, string] => [String(table), String(column)])
    .filter(([table, column]) => {
      const sql = `SELECT 1 FROM ${quote(table)} WHERE ${quote(column)} = ? LIMIT 1`
      return sqlite.all('', sql, [toStoredTime(IMAGE_TIME)]).length > 0
    })
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
