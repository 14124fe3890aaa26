import { pathToFileURL } from 'node:url'
import type { TableDefinition } from '../dictionary/definition'
import type { Dictionary } from '../dictionary/dictionary'
import { quote } from '../query/sql'
import type { Described } from '../descriptions'
import { storedInstant } from '../query/relative'
import { Sqlite } from '../store/sqlite'

/**
 * The time at which the records of an image were installed: no clock shows that time, so that a copy can put its own in
 * its place.
 */
export const IMAGE_TIME = Date.UTC(1970, 0, 1, 0, 0, 1)

/** An image's description of itself, in a table of its own. */
interface About {
  scope: string
  tables: TableDefinition[]
  /** Columns that hold `IMAGE_TIME` somewhere, by table. */
  stamped: [table: string, column: string][]
}

const ABOUT = '_image'
const TIMES = ['sys_created_on', 'sys_updated_on']

/** An instance on which a package has just been installed, as a database file that new instances copy. */
export class Image {
  /** Descriptions of the tables of a copy that nobody has changed, as far as any copy was asked for them. */
  readonly descriptions: Described = new Map()

  private constructor(
    private readonly address: string,
    private readonly about: About,
  ) {}

  /** Writes the image of an instance that was installed at `IMAGE_TIME`. */
  static write(file: string, { sqlite, tables, scope }: { sqlite: Sqlite; tables: Dictionary; scope: string }): void {
    const definitions = tables.names().flatMap((name) => tables.definition(name) ?? [])
    const about: About = { scope, tables: definitions, stamped: stampedColumns(sqlite) }
    sqlite.exec(`CREATE TABLE "${ABOUT}" (text TEXT)`)
    sqlite.run('insert', '', `INSERT INTO "${ABOUT}" VALUES (?)`, [JSON.stringify(about)])
    sqlite.exec(`VACUUM INTO ${literal(file)}`)
  }

  /** Null when the file is gone. */
  static read(file: string): Image | null {
    const address = `${pathToFileURL(file).href}?mode=ro&immutable=1`
    const sqlite = new Sqlite(undefined)
    try {
      sqlite.exec(`ATTACH ${literal(address)} AS image`)
      const [row] = sqlite.all('', `SELECT text FROM image."${ABOUT}"`, [])
      return row === undefined ? null : new Image(address, JSON.parse(String(row[0])) as About)
    } catch {
      return null
    } finally {
      sqlite.close()
    }
  }

  /** Scope of the package. */
  get scope(): string {
    return this.about.scope
  }

  declare(dictionary: Dictionary): void {
    for (const each of this.about.tables) dictionary.define(each)
  }

  /** Copies everything into an empty database, as if it had been installed `now`. False when the file is gone. */
  copyInto(sqlite: Sqlite, now: number): boolean {
    try {
      sqlite.exec(`ATTACH ${literal(this.address)} AS image`)
    } catch {
      return false
    }
    sqlite.transaction(() => {
      copyTables(sqlite)
      const times = [storedInstant(now), storedInstant(IMAGE_TIME)]
      for (const [table, column] of this.about.stamped) {
        const name = quote(column)
        sqlite.run('update', '', `UPDATE ${quote(table)} SET ${name} = ? WHERE ${name} = ?`, times)
      }
    })
    sqlite.exec('DETACH image')
    return true
  }
}

function copyTables(sqlite: Sqlite): void {
  const made = sqlite
    .all('', `SELECT type, name, sql FROM image.sqlite_master WHERE sql IS NOT NULL AND name <> '${ABOUT}'`, [])
    .map(([type, name, sql]) => ({ isTable: type === 'table', name: quote(String(name)), sql: String(sql) }))
  for (const { sql } of made.filter(({ isTable }) => isTable)) sqlite.exec(sql)
  for (const { sql } of made.filter(({ isTable }) => !isTable)) sqlite.exec(sql)
  for (const { name } of made.filter(({ isTable }) => isTable)) {
    sqlite.exec(`INSERT INTO main.${name} SELECT * FROM image.${name}`)
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
      return sqlite.all('', sql, [storedInstant(IMAGE_TIME)]).length > 0
    })
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
