import { randomUUID } from 'node:crypto'
import type { Handlers, Wire } from '../protocol'
import { Args } from './args'
import type { LogLevel, SystemLog } from './log'
import type { People } from './people'
import type { Properties } from './properties'
import { textIn, type Records } from './records'
import type { ScriptIncludes } from './scriptIncludes'

/** Parts of the host that the plain `runtime.*` operations ask. */
export interface RuntimeParts {
  records: Records
  log: SystemLog
  people: People
  properties: Properties
  includes: ScriptIncludes
}

/** Operations behind `gs` and the Script Includes. */
export function runtimeHandlers(parts: RuntimeParts): Handlers {
  const { records, log, people, properties, includes } = parts
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
    'runtime.preference': (args) => {
      const a = new Args('runtime.preference', args)
      const [row] = records.find('sys_user_preference', { user: a.text('user'), name: a.text('name') })
      return row ? textIn(row, 'value') : null
    },
    'runtime.savePreference': (args) => {
      const a = new Args('runtime.savePreference', args)
      const key = { user: a.text('user'), name: a.text('name') }
      const [row] = records.find('sys_user_preference', key)
      if (row) records.update('sys_user_preference', textIn(row, 'sys_id'), { value: a.text('value') })
      else records.insert('sys_user_preference', { ...key, value: a.text('value') })
      return null
    },
    'runtime.message': (args) => {
      const a = new Args('runtime.message', args)
      const language = people.facts(a.text('user')).language
      const rows = records.find('sys_ui_message', { key: a.text('key') })
      const row =
        rows.find((one) => textIn(one, 'language') === language) ?? rows.find((one) => textIn(one, 'language') === 'en')
      return row ? textIn(row, 'message') : null
    },
    'runtime.directory': () => includes.directory(),
    'runtime.include': (args) => {
      const a = new Args('runtime.include', args)
      return includes.source(a.text('scope'), a.text('name'), a.optional('known'))
    },
    'runtime.includeAccess': (args) => {
      const a = new Args('runtime.includeAccess', args)
      return includes.admits(a.text('scope'), a.text('name'), a.text('caller'))
    },
    'runtime.tableExists': (args) => records.tableExists(new Args('runtime.tableExists', args).text('table')),
    'runtime.guid': () => newGuid(),
    ...textHandlers(),
  }
}

/** A GUID as the platform writes it: 32 hexadecimal digits. */
export function newGuid(): string {
  return randomUUID().replaceAll('-', '')
}

function textHandlers(): Handlers {
  const on = (op: string, convert: (text: string) => string): Handlers => ({
    [op]: (args) => convert(new Args(op, args).text('text')),
  })
  return {
    ...on('runtime.base64Encode', (text) => Buffer.from(text, 'utf8').toString('base64')),
    // "Returns an ASCII string": what lies outside ASCII is read as UTF-8, the encoding that base64Encode writes.
    ...on('runtime.base64Decode', (text) => Buffer.from(text, 'base64').toString('utf8')),
    ...on('runtime.urlEncode', (text) => encodeURIComponent(text)),
    ...on('runtime.urlDecode', (text) => decodeURIComponent(text)),
  }
}
