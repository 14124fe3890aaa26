import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { oncePerProcess } from '../../once-per-process'

/** One XML file of a built package, or one update of an update set. */
export interface PackageFile {
  /** Path inside the package, with `/`; name of the update. */
  path: string
  text: string
  /** Updates only: when it was made, as it is stored, the set it came in, and the scope of the set. */
  update?: { on: string; set: string; scope: string }
}

/** The last package read and the state of its files: the instances of one process mostly have one package. */
const recent = oncePerProcess('package read last', () => ({
  state: '',
  files: [] as readonly PackageFile[],
  withoutDemo: [] as readonly PackageFile[],
}))

/** True for a file of a package that is loaded only where somebody chose *Load demo data*. */
export const isDemo = ({ path }: Pick<PackageFile, 'path'>): boolean => path.startsWith('unload.demo/')

/**
 * The XML files of a built package: a folder (`dist/app`), sorted by path so that loading is repeatable; its demo data
 * only where they are asked for. Throws when there is no such folder or it holds no XML.
 * Source: documentation, "Install a ServiceNow application", *Load demo data*.
 */
export function readPackage(folder: string, { demoData = false } = {}): readonly PackageFile[] {
  const { files, withoutDemo } = readFolder(folder)
  return demoData ? files : withoutDemo
}

function readFolder(folder: string): { files: readonly PackageFile[]; withoutDemo: readonly PackageFile[] } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xml'))
  if (paths.length === 0) throw new Error(`${folder} holds no XML: build the package first`)
  const state = [folder, ...paths.map((path) => `${path} ${changed(join(folder, path))}`)].join('\n')
  if (recent.state === state) return recent
  const files = sortFiles(
    paths.map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') })),
  )
  return Object.assign(recent, { state, files, withoutDemo: files.filter((file) => !isDemo(file)) })
}

/** Differs when a file has been written since, or is another one. */
function changed(file: string): string {
  const { ino, size, mtimeMs, ctimeMs } = statSync(file)
  return [ino, size, mtimeMs, ctimeMs].join(' ')
}

/** The order in which files are loaded. */
export function sortFiles(files: PackageFile[]): PackageFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
