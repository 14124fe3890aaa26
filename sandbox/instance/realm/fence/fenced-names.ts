/**
 * Names under which the platform fences its scriptable objects, as cross-scope privileges of real apps record them
 * (`sys_scope_privilege` read back off instances, and the lists that vendors publish with their apps). They are the
 * platform's internal classes, most of them one a method.
 */

/** Classes of which each method is fenced by its name. */
const BY_METHOD: Readonly<Record<string, string>> = {
  'sn_ws.RESTMessageV2': 'ScriptableRESTMessageClient',
  'sn_ws.RESTResponseV2': 'ScriptableRESTResponse',
  'sn_cc.StandardCredentialsProvider': 'ScriptableStandardCredentialsProvider',
  'sn_cc.StandardCredential': 'ScriptableStandardCredential',
  'sn_ws_int.RESTAPIResponse': 'ScriptableServiceResultBuilder',
  GlideRecordSecure: 'GlideRecordSecure',
}

/** Classes that are fenced as a whole, besides the methods that are. */
const AS_A_WHOLE: Readonly<Record<string, string>> = {
  GlideRecord: 'ScopedGlideRecord',
  GlideRecordSecure: 'ScopedGlideRecordSecure',
  GlideElement: 'ScopedGlideElement',
  GlideAggregate: 'ScopedGlideAggregate',
  'sn_ws_int.RESTAPIRequest': 'RESTAPIRequest',
  'sn_ws_int.RESTAPIRequestBody': 'RESTAPIRequestBody',
}

/** The methods of GlideRecord that are fenced; no list of an app that must have called `query` or `next` names these. */
const OF_GLIDE_RECORD = [
  'deleteMultiple',
  'deleteRecord',
  'insert',
  'newRecord',
  'setValue',
  'setWorkflow',
  'update',
  'updateMultiple',
]

/** The members of `gs` that are fenced, by the group that is named. */
const OF_GS: Readonly<Record<string, string>> = {
  getProperty: 'Glide API: properties',
  setProperty: 'Glide API: properties',
  eventQueue: 'Glide API: event management',
  eventQueueScheduled: 'Glide API: event management',
  generateGUID: 'Glide API: string utilities',
  base64Encode: 'Glide API: string utilities',
  base64Decode: 'Glide API: string utilities',
  urlEncode: 'Glide API: string utilities',
  urlDecode: 'Glide API: string utilities',
  hasRole: 'Glide API: user roles and groups',
  tableExists: 'Glide API: table metadata',
}

/** Names under which a call of the documented API is fenced; none when nobody has seen it fenced. */
export function fencedNames(className: string, member: string): string[] {
  const names: string[] = []
  const whole = AS_A_WHOLE[className]
  if (whole !== undefined) names.push(whole)
  const internal = BY_METHOD[className]
  if (internal !== undefined) names.push(`${internal}.${member}`)
  if (className === 'GlideRecord' && OF_GLIDE_RECORD.indexOf(member) >= 0) names.push(`GlideRecord.${member}`)
  const group = className === 'gs' ? OF_GS[member] : undefined
  if (group !== undefined) names.push(group)
  return names
}
