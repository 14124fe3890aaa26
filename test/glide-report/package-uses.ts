import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageScripts } from '../../build/engine-gate/package-scripts'
import { usedGlide, type GlideUse } from '../../build/engine-gate/used-glide'
import { shown, type Project } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

/** A member of the server API with the scripts of the package that call it. */
export interface PackageUse extends Omit<GlideUse, 'line'> {
  scripts: string[]
}

/**
 * What the built package's server scripts call of the platform, by class and name. Scripts of flow steps stand packed in
 * their flows: they are read where they were emitted.
 */
export function packageUses(project: Project): PackageUse[] {
  const found = new Map<string, PackageUse>()
  for (const { name, text } of [...packageScripts(project), ...emittedTriggers(project)]) {
    for (const { className, member } of usedGlide(text)) {
      const key = label({ className, member })
      const use = found.get(key) ?? { className, member, scripts: [] }
      if (!use.scripts.includes(name)) use.scripts.push(name)
      found.set(key, use)
    }
  }
  return [...found.values()].sort((left, right) => label(left).localeCompare(label(right)))
}

function emittedTriggers(project: Project): { name: string; text: string }[] {
  return filesBelow(join(project.root, 'dist/scripts/triggers'))
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ name: shown(project, path), text: readFileSync(path, 'utf8') }))
}

/** `GlideRecord.addQuery`; `….addQuery` where the class is unknown. */
export function label({ className, member }: Pick<GlideUse, 'className' | 'member'>): string {
  return `${className ?? '…'}.${member}`
}
