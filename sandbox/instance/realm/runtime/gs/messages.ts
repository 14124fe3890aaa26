import type { Realm } from '../../realm'
import type { Message, WorkerState } from '../bridge'
import { textOf, type Methods } from '../values'

/** Messages for the user, and texts from sys_ui_message (GlideSystem – Scoped). */
export function messageMethods(realm: Realm, state: WorkerState): Methods {
  const add =
    (level: Message['level']) =>
    (text: unknown): void => {
      state.messages.push({ level, text: textOf(text) })
    }
  const translated = (key: unknown, args: unknown): string => {
    const text = realm.host.call('runtime.message', { key: textOf(key), user: realm.transaction().user })
    return replace(typeof text === 'string' ? text : textOf(key), args)
  }
  return {
    addErrorMessage: add('error'),
    addHighMessage: add('high'),
    addInfoMessage: add('info'),
    addLowMessage: add('low'),
    addModerateMessage: add('moderate'),
    addSuccessMessage: add('success'),
    getErrorMessages: () =>
      state.messages.filter(({ level }) => level === 'error').map(({ text }) => realm.javaString(text)),
    getMessage: (key: unknown, args?: unknown) => realm.javaString(translated(key, args)),
    getEscapedMessage: (key: unknown, args?: unknown) => realm.javaString(escapeHtml(translated(key, args))),
  }
}

// The documentation names java.text.MessageFormat, yet its example fills a placeholder between single quotes, which
// MessageFormat would leave as it is. The example is followed.
function replace(text: string, args: unknown): string {
  if (args === undefined || args === null) return text
  const values: unknown[] = Array.isArray(args) ? args : [args]
  return text.replace(/\{(\d+)\}/g, (placeholder, digits: string) => {
    const at = Number(digits)
    return at < values.length ? textOf(values[at]) : placeholder
  })
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
