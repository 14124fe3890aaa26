import { createHash } from 'node:crypto'
import { column, table } from '../dictionary/definition'
import type { Dictionary } from '../dictionary/dictionary'
import { parseEncodedQuery } from '../query/encoded'
import type { Rows } from '../store/rows'
import type { Sqlite } from '../store/sqlite'
import { storedInstant } from '../query/relative'
import { tablesOf } from './dictionary-xml'
import type { PackageFile } from './read'
import { changesOf, type Change } from './records'
import { declareFromRecords } from './schema-records'
import { parseXml } from './xml'

type Upsert = Extract<Change, { action: 'upsert' }>

/** A package that has been read: what it declares, and what it changes, file by file. */
export interface ReadPackage {
  scope: string
  files: { path: string; hash: string; changes: Change[] }[]
}

/**
 * Declares the package's tables and columns. Tables without a definition get the columns that the package's records
 * have, as text without limit.
 */
export function declarePackage(dictionary: Dictionary, files: readonly PackageFile[]): ReadPackage {
  const parsed = files.map((each) => ({ ...each, root: parseXml(each.path, each.text) }))
  const changes = parsed
    .filter((each) => each.root.name !== 'database')
    .map((each) => ({
      path: each.path,
      hash: createHash('sha256').update(each.text).digest('hex'),
      changes: changesOf(each.root),
    }))
  const all = changes.flatMap((each) => each.changes)
  const app = all.find((each): each is Upsert => each.action === 'upsert' && each.table === 'sys_app')
  const scope = app?.values['scope'] ?? 'global'
  const scopeOfTable = (name: string): string => (name.startsWith(`${scope}_`) ? scope : 'global')
  for (const { root } of parsed.filter((each) => each.root.name === 'database')) {
    for (const each of tablesOf(root, scope)) dictionary.define({ ...each, scope: scopeOfTable(each.name) })
  }
  declareFromRecords(dictionary, all, (values) => scopeOfTable(values['name'] ?? ''))
  declareLoose(dictionary, all)
  return { scope, files: changes }
}

function declareLoose(dictionary: Dictionary, changes: readonly Change[]): void {
  const seen = new Map<string, Set<string>>()
  for (const each of changes) {
    if (each.action !== 'upsert') continue
    const names = seen.get(each.table) ?? new Set<string>()
    for (const name of Object.keys(each.values)) names.add(name)
    seen.set(each.table, names)
  }
  for (const [name, columns] of seen) {
    if (!dictionary.definition(name)) dictionary.define(table(name, []))
    const known = dictionary.view(name)?.fields
    const missing = [...columns].filter((each) => known?.has(each) !== true)
    if (missing.length > 0)
      dictionary.addColumns(
        name,
        missing.map((each) => column(each, 'string')),
      )
  }
}

/**
 * Writes the package's records, as an installation or an upgrade does: a file that is loaded already is passed over,
 * and a record that was changed on the instance since is left as it is.
 */
export function loadPackage(
  loaded: ReadPackage,
  dictionary: Dictionary,
  rows: Rows,
  sqlite: Sqlite,
  now: number,
): void {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS "_package_files" (path TEXT PRIMARY KEY, hash TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS "_package_records" (sys_id TEXT PRIMARY KEY, mod_count INTEGER NOT NULL)`)
  const hashes = new Map(sqlite.all('', 'SELECT path, hash FROM "_package_files"', []).map((row) => [row[0], row[1]]))
  sqlite.transaction(() => {
    for (const file of loaded.files) {
      if (hashes.get(file.path) === file.hash) continue
      for (const change of file.changes) new Installer(dictionary, rows, sqlite, storedInstant(now)).apply(change)
      sqlite.run('insert', '', 'INSERT OR REPLACE INTO "_package_files" VALUES (?, ?)', [file.path, file.hash])
    }
  })
}

class Installer {
  constructor(
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
    private readonly sqlite: Sqlite,
    private readonly now: string,
  ) {}

  apply(change: Change): void {
    const view = this.dictionary.view(change.table)
    if (!view) return
    if (change.action === 'upsert') this.upsert(change)
    else if (change.action === 'delete') this.rows.delete(view, change.values['sys_id'] ?? '')
    else {
      const query = parseEncodedQuery(change.query)
      if (query.groups.some((group) => group.length === 0)) throw new Error(`Refused: ${change.table} ${change.query}`)
      for (const sysId of this.rows.ids(view, query)) this.rows.delete(view, sysId)
    }
  }

  private upsert(change: Upsert): void {
    const view = this.dictionary.view(change.table)
    const sysId = change.values['sys_id'] ?? ''
    if (!view) return
    if (!/^[0-9a-f]{32}$/.test(sysId)) throw new Error(`${change.table} record without a sys_id in the package`)
    const values: Record<string, string | null> = {}
    for (const [name, value] of Object.entries(change.values)) {
      if (view.fields.get(name)?.storage !== 'none') values[name] = this.resolved(change, name, value)
    }
    if (view.fields.has('sys_class_name')) values['sys_class_name'] = change.table
    const before = this.rows.get(view, sysId)
    if (!before) {
      const stamps = {
        sys_created_on: this.now,
        sys_created_by: 'admin',
        sys_updated_on: this.now,
        sys_updated_by: 'admin',
      }
      this.rows.insert(view, { ...stamps, sys_mod_count: '0', ...values })
      this.remember(sysId, 0)
    } else if (this.untouched(sysId, before['sys_mod_count'])) {
      this.rows.update(view, sysId, { ...values, sys_updated_on: this.now, sys_updated_by: 'admin' }, true)
      this.remember(sysId, Number(before['sys_mod_count'] ?? 0) + 1)
    }
  }

  /** A reference that carries a name is looked up by it, as an import does; the sys_id counts when there is none. */
  private resolved(change: Upsert, name: string, value: string): string {
    const wanted = change.names[name]
    const target = this.dictionary.view(change.table)?.fields.get(name)?.reference
    const view = target == null ? undefined : this.dictionary.view(target)
    if (wanted === undefined || view?.displayField == null) return value
    const query = parseEncodedQuery('')
    query.groups[0]?.push({ term: { field: view.displayField, operator: '=', value: wanted, text: wanted } })
    return this.rows.ids(view, query, { limit: 1 })[0] ?? value
  }

  private untouched(sysId: string, modCount: string | undefined): boolean {
    const known = this.sqlite.all('', 'SELECT mod_count FROM "_package_records" WHERE sys_id = ?', [sysId])[0]
    return known !== undefined && String(known[0]) === (modCount ?? '0')
  }

  private remember(sysId: string, modCount: number): void {
    this.sqlite.run('insert', '', 'INSERT OR REPLACE INTO "_package_records" VALUES (?, ?)', [sysId, modCount])
  }
}
