import { existsSync, statSync } from 'node:fs'
import { Database } from './database'
import { Dictionary } from './dictionary/dictionary'
import { IMAGE_TIME, type Image } from './image/image'
import { imageOf } from './image/images'
import { readSources, type Installation, type Source } from './package/files'
import { declarePackage, loadPackage, type Collisions } from './package/load'
import { parseFiles, parsePackage } from './package/parsed'
import type { PackageFile } from './package/read'
import { assembleParts, type Parts } from './parts'
import { platformTables } from './platform/tables'
import { seed } from './seed'
import { Snapshot } from './snapshot'
import { keyBeside, newKey, Secrets } from './store/secrets'
import { Sqlite } from './store/sqlite'

export interface DatabaseOptions {
  /**
   * Folder of the built package (`dist/app`), Retrieved Update Sets (`target/*.xml`), what was read of either, or the
   * snapshot of an instance, which this one begins from.
   */
  app: Source | Snapshot
  /** *Load demo data*: a new installation of a package brings its demo data, too. */
  demoData?: boolean
  /** The rule for an update set that collides with people's changes. Default: refuse to commit. */
  collisions?: Collisions
  /** SQLite file; in memory when absent. */
  file?: string
  /** Milliseconds since the epoch. */
  now: () => number
  /** Value of the property `instance_name`. */
  instanceName: string
  /** Refuse uses of other scopes that lack a cross-scope privilege, as the caller's setting says. Default: refuse. */
  enforcePrivileges?: boolean
}

/**
 * Opens an instance's data: a new one, or, on an existing file, an upgrade that keeps what people changed. A new one is
 * a copy of an instance with the same package wherever one has been installed before.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const { app, instanceName, file } = options
  if (app instanceof Snapshot) return openCopy(app.image, options, secretsOf(file, app.key))
  const sources = readSources(app, options.demoData ?? false)
  const forImage = { app, instanceName, now: () => IMAGE_TIME }
  const image = isUsed(file)
    ? null
    : imageOf(filesOf(sources), instanceName, () => install(new Sqlite(undefined), sources, forImage))
  return image === null ? install(new Sqlite(file), sources, options) : openCopy(image, options, secretsOf(file))
}

function isUsed(file: string | undefined): boolean {
  return file !== undefined && existsSync(file) && statSync(file).size > 0
}

function openCopy(image: Image, options: DatabaseOptions, secrets: Secrets): Database {
  const tables = new Dictionary()
  image.declare(tables)
  const sqlite = image.copy(options.now(), options.file)
  const { database } = connect(sqlite, tables, image.scope, options, { secrets })
  database.schema.noteWhole(image.whole)
  database.descriptions.share(image.descriptions)
  return database
}

/** The files of all installations in one list; a single installation's own list is handed on as it is. */
function filesOf(sources: readonly Installation[]): readonly PackageFile[] {
  const [only, ...others] = sources
  return only !== undefined && others.length === 0 ? only.files : sources.flatMap(({ files }) => files)
}

function install(sqlite: Sqlite, sources: readonly Installation[], options: DatabaseOptions): Database {
  const tables = new Dictionary()
  for (const each of platformTables()) tables.define(each)
  const [first, ...others] = sources.map(({ files, ofTest }) => () => {
    return declarePackage(tables, files, ofTest ? parseFiles(files) : parsePackage(files))
  })
  if (first === undefined) throw new Error('There is nothing to install')
  const loaded = first()
  let open = false
  const { database, parts } = connect(sqlite, tables, loaded.scope, options, { isOpen: () => open })
  seed(database, options.instanceName)
  const how = { now: options.now(), collisions: options.collisions }
  loadPackage(loaded, parts, how)
  for (const declare of others) loadPackage(declare(), parts, how)
  open = true
  return database
}

function connect(
  sqlite: Sqlite,
  tables: Dictionary,
  scope: string,
  { now, file, enforcePrivileges }: DatabaseOptions,
  { secrets = secretsOf(file), isOpen = () => true }: { secrets?: Secrets; isOpen?: () => boolean },
): { database: Database; parts: Parts } {
  const property = (name: string): string | null => database.property(name)
  const parts = assembleParts(tables, sqlite, { now, scope, secrets, property, isOpen })
  const database = new Database(parts, enforcePrivileges ?? true)
  return { database, parts }
}

function secretsOf(file: string | undefined, key = newKey()): Secrets {
  return new Secrets(file === undefined ? key : keyBeside(file, key))
}
