import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One XML file of a built package, or one update of an update set. */
export interface PackageFile {
  /** Path inside the package, with `/`; name of the update. */
  path: string
  text: string
  /** Updates only: when it was made, as it is stored, and the set it came in. */
  update?: { on: string; set: string }
}

/**
 * The XML files of a built package: a folder (`dist/app`), sorted by path so that loading is repeatable.
 * Throws when there is no such folder or it holds no XML.
 */
export function readPackage(folder: string): PackageFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xml'))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
  if (files.length === 0) throw new Error(`${folder} holds no XML: build the package first`)
  return sortFiles(files)
}

/** The order in which files are loaded. */
export function sortFiles(files: PackageFile[]): PackageFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
