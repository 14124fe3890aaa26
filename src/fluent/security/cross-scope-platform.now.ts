import { CrossScopePrivilege } from '@servicenow/sdk/core'

/**
 * Privileges for calls of `gs` and of scripted REST resources. Each name is marked with its evidence; see
 * docs/security.md, *Cross-scope privileges*.
 */

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_api_event_management'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: event management',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_api_properties'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: properties',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_api_scripting'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: scripting',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_api_string_utilities'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: string utilities',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_api_user_roles_and_groups'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'Glide API: user roles and groups',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_restapirequest'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTAPIRequest',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_restapirequest_body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTAPIRequestBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_service_result_builder_set_body'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setBody',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_service_result_builder_set_error'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setError',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_service_result_builder_set_location'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setLocation',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scriptable_service_result_builder_set_status'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScriptableServiceResultBuilder.setStatus',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_resource_support'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ResourceSupport',
  targetScope: 'global',
  targetType: 'sys_script_include',
})
