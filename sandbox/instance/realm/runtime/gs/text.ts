import type { Realm } from '../../realm'
import type { WorkerState } from '../bridge'
import { textOf, type Methods } from '../values'

/** GUIDs are asked for together, since a call of the host takes longer than anything else that a script does. */
const GUIDS_AT_ONCE = 20

/** gs.nil, generateGUID, base64Encode (GlideSystem – Scoped). */
export function textMethods(realm: Realm, state: WorkerState): Methods {
  return {
    nil: (value: unknown) => isNil(value),
    generateGUID: () => realm.javaString(guid(realm, state)),
    base64Encode: (text: unknown) =>
      realm.javaString(String(realm.host.call('runtime.base64Encode', { text: textOf(text) }))),
  }
}

function guid(realm: Realm, state: WorkerState): string {
  const next = state.guids.pop()
  if (next !== undefined) return next
  state.guids = realm.host.call('runtime.guids', { count: GUIDS_AT_ONCE }) as string[]
  return guid(realm, state)
}

/** "True if the object is null, undefined, or contains an empty string": a GlideElement is asked itself. */
function isNil(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'object' && 'nil' in value && typeof value.nil === 'function') {
    return (value as { nil(): boolean }).nil()
  }
  return String(value) === ''
}
