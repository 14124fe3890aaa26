import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { builtFolders } from '../parts'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import type { Refusal } from './check-emitted'
import { checkScript } from './check-script'
import type { ScriptPlace } from './engine-globals'

interface ScriptColumn {
  column: string
  place: ScriptPlace
  /**
   * Another column and its value in the rows where this column holds a script; given for a table whose column holds
   * other things, too.
   */
  where?: { column: string; value: string }
}

/** The Script step's input "script" among all values of all steps of actions (`@servicenow/sdk-core`, Script step). */
const STEP_SCRIPT = '71aa7f6647032200b4fad7527c9a719b'

/** Columns of the package that hold server scripts, and where such a script stands. */
const columns: Readonly<Record<string, ScriptColumn>> = {
  sys_script_include: { column: 'script', place: 'scriptInclude' },
  sys_script: { column: 'script', place: 'businessRule' },
  sysevent_script_action: { column: 'script', place: 'scriptAction' },
  sysauto_script: { column: 'script', place: 'job' },
  sys_script_fix: { column: 'script', place: 'background' },
  sp_widget: { column: 'script', place: 'widget' },
  sys_ui_action: { column: 'script', place: 'uiAction' },
  sys_security_acl: { column: 'script', place: 'acl' },
  sys_ws_operation: { column: 'operation_script', place: 'restOperation' },
  sys_variable_value: { column: 'value', place: 'flowStep', where: { column: 'variable', value: STEP_SCRIPT } },
  user_criteria: { column: 'script', place: 'userCriteria' },
}

/**
 * Server scripts that stand in the package's XML without having been emitted from TypeScript, such as those written
 * inline in Fluent. `emitted` are the texts that have been checked already.
 */
export function checkPackageScripts(
  project: Project,
  emitted: readonly string[],
  scriptIncludes: readonly string[],
): Refusal[] {
  const checked = new Set(emitted.map((text) => text.trim()))
  return packageScripts(project)
    .filter(({ text }) => !checked.has(text.trim()))
    .flatMap(({ file, text, place }) =>
      checkScript(text, { place, scriptIncludes }).map(
        ({ line, message, rule }) => `${file}: script line ${String(line)}: ${message} (${rule})`,
      ),
    )
}

/** A server script of the package. */
export interface PackageScript extends ServerScript {
  /** The XML it stands in, relative to the root. */
  file: string
}

/** Every server script of what was built. */
export function packageScripts(project: Project): PackageScript[] {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false })
  return builtFolders(project)
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.xml'))
    .flatMap((path) => {
      const scripts = serverScripts(parser.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)
      return scripts.map((script) => ({ ...script, file: shown(project, path) }))
    })
}

interface ServerScript {
  text: string
  place: ScriptPlace
  /** The record's name. */
  name: string
}

function serverScripts(document: Record<string, unknown>): ServerScript[] {
  const update = document['record_update']
  if (typeof update !== 'object' || update === null) return []
  return Object.entries(update).flatMap(([table, records]) => {
    const where = columns[table]
    if (!where) return []
    return [records].flat().flatMap((record: unknown) => {
      const fields = record as Record<string, unknown>
      if (where.where && fields[where.where.column] !== where.where.value) return []
      const text = fields[where.column]
      const runsInBrowser = table === 'sys_ui_action' && fields['client'] === 'true'
      return typeof text === 'string' && text.trim() !== '' && !runsInBrowser
        ? [{ text, place: where.place, name: String(fields['name']) }]
        : []
    })
  })
}
