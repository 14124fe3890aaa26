/** The source of the name under which the platform fences a method or table. */
export type Evidence = 'recorded' | 'declared' | 'pattern' | 'table'

export interface NeededPrivilege {
  operation: 'execute' | 'read' | 'create' | 'write'
  /** Name of the target, e.g. `GlideRecord.insert`, `sys_user`. */
  target: string
  /**
   * `recorded`: real apps recorded a privilege of this name. `declared`: an author declared it by hand in an app that
   * works. `pattern`: nobody has recorded it; it is named as its siblings are. `table`: the table's own name.
   */
  evidence: Evidence
}

/**
 * The cross-scope privileges that the app ships with, each for something that it calls: where *Runtime Access Tracking*
 * enforces them, an instance that lacks one refuses the call.
 */
export const NEEDED_PRIVILEGES: readonly NeededPrivilege[] = [
  ...of('recorded', 'execute', [
    'Glide API: event management',
    'Glide API: properties',
    'Glide API: scripting',
    'Glide API: string utilities',
    'Glide API: user roles and groups',
    'GlideRecord.deleteRecord',
    'GlideRecord.insert',
    'GlideRecord.newRecord',
    'GlideRecord.setValue',
    'GlideRecord.setWorkflow',
    'GlideRecord.update',
    'GlideRecord.updateMultiple',
    'GlideRecordSecure.getDisplayValue',
    'GlideRecordSecure.getValue',
    'RESTAPIRequest',
    'RESTAPIRequestBody',
    'ScopedGlideAggregate',
    'ScopedGlideElement',
    'ScopedGlideRecord',
    'ScopedGlideRecordSecure',
    'ScriptableRESTMessageClient.execute',
    'ScriptableRESTMessageClient.setHttpTimeout',
    'ScriptableRESTMessageClient.setLogLevel',
    'ScriptableRESTMessageClient.setQueryParameter',
    'ScriptableRESTMessageClient.setRequestBody',
    'ScriptableRESTMessageClient.setRequestHeader',
    'ScriptableRESTMessageClient.setStringParameterNoEscape',
    'ScriptableRESTResponse.getBody',
    'ScriptableRESTResponse.getErrorMessage',
    'ScriptableRESTResponse.getStatusCode',
    'ScriptableServiceResultBuilder.setBody',
    'ScriptableServiceResultBuilder.setError',
    'ScriptableServiceResultBuilder.setStatus',
    'ResourceSupport',
  ]),
  ...of('declared', 'execute', ['ScriptableStandardCredential.getAttribute']),
  ...of('pattern', 'execute', [
    'GlideRecordSecure.addQuery',
    'GlideRecordSecure.canWrite',
    'GlideRecordSecure.get',
    'GlideRecordSecure.getUniqueValue',
    'GlideRecordSecure.next',
    'GlideRecordSecure.orderByDesc',
    'GlideRecordSecure.query',
    'GlideRecordSecure.setLimit',
    'ScriptableRESTMessageClient.disableForcedVariableSubstitution',
    'ScriptableRESTMessageClient.setAllowedRedirectURIs',
    'ScriptableRESTResponse.getHeader',
    'ScriptableServiceResultBuilder.setLocation',
    'ScriptableStandardCredentialsProvider.getCredentialByAliasID',
  ]),
  ...of('table', 'read', [
    'm2m_connected_content',
    'sc_cat_item',
    'sc_cat_item_category',
    'sc_req_item',
    'sys_alias',
    'sys_hub_action_type_definition',
    'sys_hub_flow',
    'sys_scope_privilege',
    'sys_security_acl',
    'sys_user',
    'sys_user_grmember',
    'sys_user_group',
    'sys_user_has_role',
    'sys_user_role_contains',
    'sysapproval_approver',
    'sysauto_script',
    'sysevent',
    'sysevent_queue',
    'sysevent_register',
    'sysevent_script_action',
  ]),
  ...of('table', 'write', ['sc_req_item', 'sysapproval_approver']),
  ...of('table', 'create', ['sysapproval_approver']),
]

function of(
  evidence: Evidence,
  operation: NeededPrivilege['operation'],
  targets: readonly string[],
): NeededPrivilege[] {
  return targets.map((target) => ({ operation, target, evidence }))
}
