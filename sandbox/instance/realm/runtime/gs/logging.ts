import type { Realm } from '../../realm'
import { textOf, type Methods } from '../values'

type Level = 'debug' | 'error' | 'info' | 'warn'

/** Up to five values replace `{0}` … `{4}` (GlideSystem – Scoped, info). */
export function fillIn(message: unknown, values: readonly unknown[]): string {
  return textOf(message).replace(/\{(\d)\}/g, (placeholder, digit: string) => {
    const at = Number(digit)
    return at < Math.min(values.length, 5) ? textOf(values[at]) : placeholder
  })
}

/** gs.info, warn, error and debug: rows of syslog. The host drops debug messages unless the scope's level is debug. */
export function loggingMethods(realm: Realm): Methods {
  const write =
    (level: Level) =>
    (message: unknown, ...values: unknown[]): void => {
      realm.host.call('runtime.log', { level, message: fillIn(message, values), source: realm.scope })
    }
  return {
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    isDebugging: () => realm.host.call('runtime.isDebugging', { scope: realm.scope }) === true,
  }
}
