import { Database } from './database'
import { Dictionary } from './dictionary/dictionary'
import { IMAGE_TIME } from './image/image'
import { imageOf } from './image/images'
import { readSources, type Installation, type Source } from './package/files'
import { declarePackage, loadPackage, type Collisions } from './package/load'
import { parseFiles, parsePackage } from './package/parsed'
import type { PackageFile } from './package/read'
import { assembleParts, type Parts } from './parts'
import { platformTables } from './platform/tables'
import { seed } from './seed'
import { Sqlite } from './store/sqlite'

export interface DatabaseOptions {
  /** Folder of the built package (`dist/app`), Retrieved Update Sets (`target/*.xml`), or what was read of either. */
  app: Source
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
  const sources = readSources(options.app, options.demoData ?? false)
  const { app, instanceName, file } = options
  const sqlite = new Sqlite(file)
  const forImage = { app, instanceName, now: () => IMAGE_TIME }
  const image = sqlite.isEmpty()
    ? imageOf(filesOf(sources), instanceName, () => install(new Sqlite(undefined), sources, forImage))
    : null
  if (image?.copyInto(sqlite, options.now()) !== true) return install(sqlite, sources, options)
  const tables = new Dictionary()
  image.declare(tables)
  const { database } = connect(sqlite, tables, image.scope, options)
  database.descriptions.share(image.descriptions)
  return database
}

/** All files in one list; that of a single installation is the same each time. */
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
  const { database, parts } = connect(sqlite, tables, loaded.scope, options, () => open)
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
  isOpen = () => true,
): { database: Database; parts: Parts } {
  const property = (name: string): string | null => database.property(name)
  const parts = assembleParts(tables, sqlite, { now, scope, property, isOpen, ...(file === undefined ? {} : { file }) })
  const database = new Database(parts, enforcePrivileges ?? true)
  return { database, parts }
}
