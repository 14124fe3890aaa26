import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { packageScripts } from '../../build/engine-gate/package-scripts'
import { documentation } from '../../build/engine-gate/glide-api'
import type { Project } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'
import { platformTables } from '../../sandbox/instance/data/platform/tables'
import { fencedNames } from '../../sandbox/instance/realm/fence/fenced-names'
import { packageUses } from './package-uses'

/** A cross-scope privilege in short form: `execute scriptable GlideRecord.insert`, `read sys_db_object sys_user`. */
type Privilege = string

/** Privileges that real apps with scripted REST resources and UI pages record in addition to their calls. */
const OF_RESOURCES = ['execute sys_script_include ResourceSupport', 'execute scriptable Glide API: scripting']

/** The privileges that a built package's calls of the platform need, under the names by which it is fenced. */
export function neededScriptables(project: Project): Privilege[] {
  const names = new Set<string>()
  for (const { className, member } of packageUses(project)) {
    // No script tells the class of `response`, since the platform hands it to the resource's script.
    const called = className ?? (OF_RESPONSE.has(member) ? RESPONSE : null)
    for (const name of called === null ? [] : fencedNames(called, member)) names.add(`execute scriptable ${name}`)
  }
  const scripts = packageScripts(project)
  if (scripts.some(({ place }) => place === 'restOperation')) {
    for (const name of [...OF_RESOURCES, 'execute scriptable RESTAPIRequest']) names.add(name)
    const reads = scripts.some(({ text }) => /\bbody\.(data|dataString|dataStream|hasNext|nextEntry)\b/.test(text))
    if (reads) names.add('execute scriptable RESTAPIRequestBody')
  }
  return [...names].sort()
}

const RESPONSE = 'sn_ws_int.RESTAPIResponse'
const OF_RESPONSE = documentation(RESPONSE).members

/** The platform's tables, or those of a list, that a package's scripts name. */
export function namedTables(
  project: Project,
  among: readonly string[] = platformTables().map(({ name }) => name),
): string[] {
  const texts = [
    ...packageScripts(project).map(({ text }) => text),
    ...filesBelow(join(project.root, 'dist/scripts')).map((path) => readFileSync(path, 'utf8')),
  ].join('\n')
  const literals = new Set([...texts.matchAll(/(["'])([a-z][a-z0-9_]+)\1/g)].map(([, , name]) => name))
  return among.filter((name) => literals.has(name)).sort()
}

/** The allowed privileges that a built package ships. */
export function shippedPrivileges(project: Project): Privilege[] {
  const parser = new XMLParser({ parseTagValue: false })
  return filesBelow(join(project.root, 'dist/app/update'))
    .filter((path) => /sys_scope_privilege_[^/]*\.xml$/.test(path))
    .map((path) => {
      const document = parser.parse(readFileSync(path, 'utf8')) as {
        record_update: { sys_scope_privilege: Record<string, string> }
      }
      const { operation, target_type, target_name, status } = document.record_update.sys_scope_privilege
      return `${String(operation)} ${String(target_type)} ${String(target_name)}${status === 'allowed' ? '' : ` (${String(status)})`}`
    })
    .sort()
}
