import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locator } from '../../build/engine-gate/locate'
import { packageScripts } from '../../build/engine-gate/package-scripts'
import { usedGlide, type GlideUse } from '../../build/engine-gate/used-glide'
import { shown, type Project } from '../../build/project'
import { wholeFolder } from '../../build/scripts/emit-whole'
import { findSources } from '../../build/scripts/find-sources'
import { filesBelow } from '../../build/write-outputs'

/** A member of the server API with the scripts of the package that call it. */
export interface PackageUse extends Omit<GlideUse, 'line'> {
  scripts: string[]
}

/**
 * The platform's members that the built package's server scripts call, by class and name. Scripts of flow steps are
 * packed into their flows, so they are read from the emitted files. Rooms and Script Includes are read as one whole, in
 * which the types of a function's arguments are known.
 */
export function packageUses(project: Project): PackageUse[] {
  const found = new Map<string, PackageUse>()
  const note = ({ className, member }: GlideUse, name: string): void => {
    const key = label({ className, member })
    const use = found.get(key) ?? { className, member, scripts: [] }
    if (!use.scripts.includes(name)) use.scripts.push(name)
    found.set(key, use)
  }
  const whole = wholeScript(project)
  for (const { name, text } of [...packageScripts(project), ...emittedTriggers(project)]) {
    if (whole?.names.includes(name) !== true) for (const use of usedGlide(text)) note(use, name)
  }
  for (const use of whole === null ? [] : usedGlide(whole.code)) note(use, whole?.place(use.line) ?? '')
  return [...found.values()].sort((left, right) => label(left).localeCompare(label(right)))
}

/** The combined script, and the TypeScript behind each of its lines; null when nothing was emitted. */
function wholeScript(
  project: Project,
): { code: string; names: readonly string[]; place: (line: number) => string } | null {
  const path = join(wholeFolder(project), 'whole.js')
  if (!existsSync(path)) return null
  const locate = locator(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as Parameters<typeof locator>[0])
  const names = findSources(project)
    .filter(({ kind }) => kind !== 'trigger')
    .map(({ name }) => name)
  return { code: readFileSync(path, 'utf8'), names, place: (line) => locate(line, 0)?.file ?? 'whole.js' }
}

function emittedTriggers(project: Project): { name: string; text: string }[] {
  return filesBelow(join(project.root, 'dist/scripts/triggers'))
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ name: shown(project, path), text: readFileSync(path, 'utf8') }))
}

/** The label of a member: `GlideRecord.addQuery`; `….addQuery` when its class is unknown. */
export function label({ className, member }: Pick<GlideUse, 'className' | 'member'>): string {
  return `${className ?? '…'}.${member}`
}
