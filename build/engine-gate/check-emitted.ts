import { shown, type Project } from '../project'
import type { EmittedScript } from '../scripts/script'
import { checkScript } from './check-script'
import type { ScriptPlace } from './engine-globals'
import { locator } from './locate'

/** A refusal in words: `file:line: what (rule)`. */
export type Refusal = string

/**
 * The engine gate's findings on the emitted scripts, at the lines of the TypeScript; each place once. Rooms and Script
 * Includes are looked at as one whole, where it is in sight what each function is handed.
 */
export function checkEmitted(
  project: Project,
  { whole, scripts }: { whole: EmittedScript; scripts: readonly EmittedScript[] },
): Refusal[] {
  const scriptIncludes = scripts.filter(({ kind }) => kind !== 'trigger').map(({ name }) => name)
  const refusals = [whole, ...scripts.filter(({ kind }) => kind === 'trigger')].flatMap((script) => {
    const locate = locator(script.map)
    return checkScript(script.code, { place: placeOf(script), scriptIncludes }).map(
      ({ line, column, message, rule }) => {
        const place = locate(line, column - 1) ?? { file: shown(project, script.path), line: 1 }
        return `${place.file}:${String(place.line)}: ${message} (${rule})`
      },
    )
  })
  return [...new Set(refusals)]
}

/** The place where a script runs, by the folder of its trigger. */
const folders: Readonly<Record<string, ScriptPlace>> = {
  'business-rules': 'businessRule',
  'script-actions': 'scriptAction',
  jobs: 'job',
  'flow-steps': 'flowStep',
  'ui-actions': 'uiAction',
  widgets: 'widget',
  acls: 'acl',
  'rest-operations': 'restOperation',
  'user-criteria': 'userCriteria',
  'atf-steps': 'atfStep',
  'background-scripts': 'background',
}

function placeOf(script: EmittedScript): ScriptPlace {
  if (script.kind === 'script-include') return 'scriptInclude'
  const folder = script.name.split('/')[0] ?? ''
  const place = folders[folder]
  if (place === undefined)
    throw new Error(`src/server/triggers/${folder} is not among the known folders: ${Object.keys(folders).join(', ')}`)
  return place
}
