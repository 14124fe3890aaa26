import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { oncePerProcess } from '../../once-per-process'
import { sdkVersion } from '../dictionary/sdk-tables'
import type { PackageFile } from '../package/read'

/** Names the result of installing a package: the same files, instance name and code make the same records. */
export function imageKey(files: readonly PackageFile[], instanceName: string): string {
  return createHash('sha256')
    .update([codeOfInstallation(), instanceName, hashOf(files)].join('\0'))
    .digest('hex')
}

/** The hash of each list of files that was hashed before, for all instances of the process. */
const hashes = oncePerProcess('hashes of packages', () => new WeakMap<readonly PackageFile[], string>())

function hashOf(files: readonly PackageFile[]): string {
  const before = hashes.get(files)
  if (before !== undefined) return before
  const hash = createHash('sha256')
  for (const { path, text, update } of files) {
    hash.update(`${path}\0${update?.on ?? ''}\0${update?.set ?? ''}\0${String(text.length)}\0`).update(text)
  }
  const made = hash.digest('hex')
  hashes.set(files, made)
  return made
}

/** The hash of the code that installs: the folder `data`, or the bundled program that this file is part of. */
const codeOfInstallation = (): string => oncePerProcess('hash of what installs', hashOfCode)

function hashOfCode(): string {
  const hash = createHash('sha256').update(sdkVersion())
  for (const file of __filename.endsWith('.ts') ? sourcesBelow(dirname(__dirname)) : [__filename]) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name))
}
