import { Database } from './database'
import { Dictionary } from './dictionary/dictionary'
import { IMAGE_TIME } from './image/image'
import { imageOf } from './image/images'
import { readFiles } from './package/files'
import { declarePackage, loadPackage, type Collisions } from './package/load'
import { parseFiles, parsePackage } from './package/parsed'
import type { PackageFile } from './package/read'
import { assembleParts, type Parts } from './parts'
import { platformTables } from './platform/tables'
import { seed } from './seed'
import { Sqlite } from './store/sqlite'

export interface DatabaseOptions {
  /** Folder of the built package (`dist/app`), a Retrieved Update Set (`target/*.xml`), or what was read of either. */
  app: string | readonly PackageFile[]
  /** What to do where an update set collides with what people changed. Default: refuse to commit. */
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
  const files = readFiles(options.app)
  const { app, instanceName, file } = options
  const sqlite = new Sqlite(file)
  const forImage = { app, instanceName, now: () => IMAGE_TIME }
  const image = sqlite.isEmpty()
    ? imageOf(files, instanceName, () => install(new Sqlite(undefined), files, forImage))
    : null
  if (image?.copyInto(sqlite, options.now()) !== true) return install(sqlite, files, options)
  const tables = new Dictionary()
  image.declare(tables)
  return connect(sqlite, tables, image.scope, options).database
}

function install(sqlite: Sqlite, files: readonly PackageFile[], options: DatabaseOptions): Database {
  const tables = new Dictionary()
  for (const each of platformTables()) tables.define(each)
  // A list of files is a test's own variant of a package.
  const roots = typeof options.app === 'string' ? parsePackage(files) : parseFiles(files)
  const loaded = declarePackage(tables, files, roots)
  let open = false
  const { database, parts } = connect(sqlite, tables, loaded.scope, options, () => open)
  seed(database, options.instanceName)
  loadPackage(loaded, parts, { now: options.now(), collisions: options.collisions })
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
