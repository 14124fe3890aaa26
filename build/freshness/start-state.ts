import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The sources and the output of the sandbox's programs and of the package that they run. */
const FOLDERS = ['src', 'build', 'docs', 'sandbox', 'bench', 'dist/app', 'dist/sandbox']
const FILES = ['package.json', 'package-lock.json', 'now.config.json', 'README.md']

/** Maps and pictures come of what is looked at; what help is shown from, of one program's sources alone. */
const LEFT_OUT = /\.(map|png)$|\bhelp-\w+\.cjs$/

/** The files that a start needs and their sources, as two hashes. */
interface State {
  /** The hash of the files' sizes and times: quickly made, and another one wherever a file was touched. */
  stamp: string
  /** The hash of the files' contents. */
  contents: string
}

const statePath = (root: string): string => join(root, 'dist/.start-state.json')

/**
 * True when everything is built from the sources as they are now, so that `npm start` need not ask the build. Contents
 * are read only where a file was touched since they last were.
 */
export function isReadyToStart(root: string): boolean {
  const noted = notedState(root)
  if (noted === null) return false
  const files = filesOf(root)
  const stamp = stampOf(root, files)
  if (stamp === noted.stamp) return true
  if (contentsOf(root, files) !== noted.contents) return false
  note(root, { ...noted, stamp })
  return true
}

export function noteReadyToStart(root: string): void {
  const files = filesOf(root)
  note(root, { stamp: stampOf(root, files), contents: contentsOf(root, files) })
}

/** While a build is under way, nothing is ready. */
export function forgetReadyToStart(root: string): void {
  rmSync(statePath(root), { force: true })
}

function notedState(root: string): State | null {
  try {
    return JSON.parse(readFileSync(statePath(root), 'utf8')) as State
  } catch {
    return null
  }
}

function note(root: string, state: State): void {
  writeFileSync(statePath(root), JSON.stringify(state))
}

/** Paths from the root, sorted. */
function filesOf(root: string): string[] {
  return [...FOLDERS.flatMap((folder) => below(root, folder)), ...FILES].filter((path) => !LEFT_OUT.test(path)).sort()
}

function below(root: string, folder: string): string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? below(root, path) : [path]
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function stampOf(root: string, files: readonly string[]): string {
  const sum = createHash('sha256')
  for (const path of files) {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    sum.update(`${path}\0${found === undefined ? 'none' : [found.size, found.mtimeMs, found.ctimeMs].join(' ')}\0`)
  }
  return sum.digest('hex')
}

function contentsOf(root: string, files: readonly string[]): string {
  const sum = createHash('sha256')
  for (const path of files) {
    if (statSync(join(root, path), { throwIfNoEntry: false }) === undefined) continue
    sum
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return sum.digest('hex')
}
