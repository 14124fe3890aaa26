import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface ScriptIncludeSize {
  name: string
  bytes: number
}

/** Sizes of what is installed, in bytes. */
export interface Sizes {
  package: number
  scriptIncludes: ScriptIncludeSize[]
}

/** The Script Includes as they are installed: those that others may call, and the rooms, which the package alone may. */
export function installedScripts(root: string): { name: string; source: string }[] {
  return ['script-includes', 'rooms'].flatMap((kind) => {
    const folder = join(root, 'dist/scripts', kind)
    return readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => ({ name: file.replace(/\.js$/, ''), source: readFileSync(join(folder, file), 'utf8') }))
  })
}

export function sizes(root: string): Sizes {
  const target = join(root, 'target')
  const packages = readdirSync(target).filter((file) => file.endsWith('.zip'))
  return {
    package: packages.reduce((sum, file) => sum + statSync(join(target, file)).size, 0),
    scriptIncludes: installedScripts(root).map(({ name, source }) => ({ name, bytes: Buffer.byteLength(source) })),
  }
}
