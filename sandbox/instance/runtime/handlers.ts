import { newGuid } from '../data/guid'
import type { Handlers, Wire } from '../protocol'
import { Args } from '../args'
import type { LogLevel, SystemLog } from './log'
import type { People } from './people'
import type { Properties } from './properties'
import type { ScriptIncludes } from './script-includes'

/** Parts of the host that the plain `runtime.*` operations ask. */
export interface RuntimeParts {
  log: SystemLog
  people: People
  properties: Properties
  includes: ScriptIncludes
}

/** Operations behind `gs` and the Script Includes. */
export function runtimeHandlers(parts: RuntimeParts): Handlers {
  const { log, people, properties, includes } = parts
  return {
    'runtime.log': (args, { transaction }) => {
      const a = new Args('runtime.log', args)
      log.write(a.text('level') as LogLevel, a.text('message'), a.text('source'), transaction.id)
      return null
    },
    'runtime.isDebugging': (args) => log.isDebugging(new Args('runtime.isDebugging', args).text('scope')),
    'runtime.property': (args) => properties.get(new Args('runtime.property', args).text('name')),
    'runtime.setProperty': (args) => {
      const a = new Args('runtime.setProperty', args)
      properties.set(a.text('name'), a.text('value'), a.optional('description'), a.text('scope'))
      return null
    },
    'runtime.user': (args) => people.facts(new Args('runtime.user', args).text('user')) as unknown as Wire,
    'runtime.directory': () => includes.directory(),
    'runtime.include': (args) => {
      const a = new Args('runtime.include', args)
      return includes.source(a.text('scope'), a.text('name'), a.optional('known'))
    },
    'runtime.includeAccess': (args) => {
      const a = new Args('runtime.includeAccess', args)
      return includes.admits(a.text('scope'), a.text('name'), a.text('caller'))
    },
    'runtime.guids': (args) => newGuids((args as { count: number }).count),
    'runtime.base64Encode': (args) =>
      Buffer.from(new Args('runtime.base64Encode', args).text('text'), 'utf8').toString('base64'),
  }
}

/** Makes so many GUIDs. */
export function newGuids(count: number): string[] {
  return Array.from({ length: count }, newGuid)
}
