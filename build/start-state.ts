import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './write-outputs'

/** The sources and the output of the sandbox's programs and of the package that they run. */
const FOLDERS = ['src', 'build', 'docs', 'sandbox', 'bench', 'dist/app', 'dist/sandbox']
const FILES = ['package.json', 'package-lock.json', 'now.config.json', 'README.md']

const statePath = (root: string): string => join(root, 'dist/.start-state')

/** True when everything is built from the sources as they are now, so that `npm start` need not ask the build. */
export function isReadyToStart(root: string): boolean {
  try {
    return readFileSync(statePath(root), 'utf8') === fingerprint(root)
  } catch {
    return false
  }
}

export function noteReadyToStart(root: string): void {
  writeFileSync(statePath(root), fingerprint(root))
}

/** While a build is under way, nothing is ready. */
export function forgetReadyToStart(root: string): void {
  rmSync(statePath(root), { force: true })
}

function fingerprint(root: string): string {
  const below = FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))
  // Maps and pictures are large, and come of what is looked at.
  const files = below.filter((path) => !/\.(map|png)$/.test(path))
  const paths = [...files, ...FILES.map((file) => join(root, file)).filter((path) => existsSync(path))]
  const sum = createHash('sha256')
  for (const path of paths) sum.update(path).update('\0').update(readFileSync(path)).update('\0')
  return sum.digest('hex')
}
