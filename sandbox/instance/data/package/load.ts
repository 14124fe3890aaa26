import { createHash } from 'node:crypto'
import { column, table } from '../dictionary/definition'
import type { Dictionary } from '../dictionary/dictionary'
import type { Rows } from '../store/rows'
import type { Sqlite } from '../store/sqlite'
import { parseEncodedQuery } from '../query/encoded'
import { toStoredTime } from '../stored-time'
import type { Installed } from './installed'
import { Installer } from './installer'
import { tablesOf } from './dictionary-xml'
import { refuseForeignRules } from './foreign-rules'
import { isDemo, type PackageFile } from './read'
import { changesOf, type Change } from './records'
import { declareFromRecords } from './schema-records'
import type { Element } from './xml'

type Upsert = Extract<Change, { action: 'upsert' }>

/** A package that has been read: its declarations and its changes, file by file. */
export interface ReadPackage {
  scope: string
  files: ReadFile[]
}

interface ReadFile extends Omit<PackageFile, 'text'> {
  hash: string
  changes: Change[]
}

/**
 * Declares the tables and columns of a package; `roots` are its files' root elements. Tables without a definition get the columns that the package's records
 * have, as text without limit.
 */
export function declarePackage(
  dictionary: Dictionary,
  files: readonly PackageFile[],
  roots: readonly Element[],
): ReadPackage {
  const parsed = files.flatMap((each, index) => {
    const root = roots[index]
    return root === undefined ? [] : [{ ...each, root }]
  })
  const changes = parsed
    .filter((each) => each.root.name !== 'database')
    .map(({ text, root, ...file }) => ({
      ...file,
      hash: createHash('sha256')
        .update(text)
        .update(file.update?.set ?? '')
        .digest('hex'),
      changes: changesOf(root),
    }))
  const all = changes.flatMap((each) => each.changes)
  const app = all.find((each): each is Upsert => each.action === 'upsert' && each.table === 'sys_app')
  const scope = app?.values['scope'] ?? files[0]?.update?.scope ?? 'global'
  const scopeOfTable = (name: string): string => (name.startsWith(`${scope}_`) ? scope : 'global')
  for (const { root } of parsed.filter((each) => each.root.name === 'database')) {
    for (const each of tablesOf(root, scope)) dictionary.define({ ...each, scope: scopeOfTable(each.name) })
  }
  declareFromRecords(dictionary, all, (values) => scopeOfTable(values['name'] ?? ''))
  declareLoose(dictionary, all)
  refuseForeignRules(scope, dictionary, all)
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

interface LoadInto {
  tables: Dictionary
  rows: Rows
  sqlite: Sqlite
  installed: Installed
}

/** The ways to settle a collision: the update is left out ("Skip remote update"), or taken ("Accept remote update"). */
export type Collisions = 'skip' | 'accept'

/**
 * Writes the records of a package that was read. A file that is loaded already is passed over, and an update set that
 * is committed.
 *
 * | what it is | what was changed on the instance since |
 * |---|---|
 * | a package: an installation or an upgrade | is left as it is |
 * | an update set whose update is older than the change: a collision | nothing at all is committed before somebody says what to do; then it is left or overwritten, as said |
 * | an update set whose update is newer | is overwritten |
 *
 * Demo data come with a new installation alone, never with an upgrade.
 *
 * Source: documentation, "Create application files to include sample data", "Preview a remote update set", "Update set
 * collision resolution", "Commit an update set". Of the preview's problems only collisions are looked for. A record
 * that nobody changed bears the date that it came with: a commit leaves "a local copy" of each update; the date of that
 * copy is not documented.
 */
export function loadPackage(
  loaded: ReadPackage,
  { tables, rows, sqlite, installed }: LoadInto,
  options: { now: number; collisions: Collisions | undefined },
): void {
  refuseWithoutApplication(loaded, rows, tables)
  const installer = new Installer(tables, rows, installed, toStoredTime(options.now))
  const isUpgrade = installed.hasApplication()
  const fresh = loaded.files.filter((file) => !installed.hasFile(file.path, file.hash) && !(isUpgrade && isDemo(file)))
  const collided = new Set(fresh.filter((file) => collides(file, installer)))
  if (collided.size > 0 && options.collisions === undefined) {
    const names = [...collided].map(({ path }) => path).join(', ')
    throw new Error(`The update set can't be committed before these collisions are resolved: ${names}`)
  }
  sqlite.transaction(() => {
    for (const file of fresh) {
      if (collided.has(file) && options.collisions === 'skip') continue
      for (const change of file.changes) installer.apply(change, file.update !== undefined)
      installed.noteFile(file.path, file.hash)
    }
  })
}

/** "Application scope validation issue": an update set of an application that is neither on the instance nor in the set. */
function refuseWithoutApplication({ scope, files }: ReadPackage, rows: Rows, tables: Dictionary): void {
  if (scope === 'global' || files.every(({ update }) => update === undefined)) return
  if (files.some(({ changes }) => changes.some((change) => change.action === 'upsert' && change.table === 'sys_app')))
    return
  const view = tables.view('sys_app')
  if (view && rows.ids(view, parseEncodedQuery(`scope=${scope}`), { limit: 1 }).length > 0) return
  throw new Error(`The update set can't be committed: the application ${scope} is not on the instance`)
}

function collides({ update, changes }: ReadFile, installer: Installer): boolean {
  if (update === undefined) return false
  return changes.some((change) => (installer.changedByPeople(change)?.['sys_updated_on'] ?? '') > update.on)
}
