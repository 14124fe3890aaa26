import type { Realm } from '../../realm'
import { textOf, type Methods } from '../values'

/** gs.nil, generateGUID, Base64 and URL encoding, tableExists (GlideSystem – Scoped). */
export function textMethods(realm: Realm): Methods {
  const convert =
    (op: string) =>
    (text: unknown): string =>
      realm.javaString(String(realm.host.call(op, { text: textOf(text) })))
  return {
    nil: (value: unknown) => isNil(value),
    generateGUID: () => realm.javaString(String(realm.host.call('runtime.guid', {}))),
    base64Encode: convert('runtime.base64Encode'),
    base64Decode: convert('runtime.base64Decode'),
    urlEncode: convert('runtime.urlEncode'),
    urlDecode: convert('runtime.urlDecode'),
    tableExists: (name: unknown) => realm.host.call('runtime.tableExists', { table: textOf(name) }) === true,
  }
}

/** "True if the object is null, undefined, or contains an empty string": a GlideElement is asked itself. */
function isNil(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'object' && 'nil' in value && typeof value.nil === 'function') {
    return (value as { nil(): boolean }).nil()
  }
  return String(value) === ''
}
