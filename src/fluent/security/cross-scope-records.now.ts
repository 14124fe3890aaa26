import { CrossScopePrivilege } from '@servicenow/sdk/core'

/**
 * Privileges for calls of GlideRecord and its kin, on the app's own tables, too: the platform fences the methods as
 * well as the tables. Each name is marked with its evidence; see docs/security.md, *Cross-scope privileges*.
 */

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_delete_record'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.deleteRecord',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_insert'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.insert',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_new_record'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.newRecord',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_set_value'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.setValue',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_set_workflow'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.setWorkflow',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_update'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.update',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_update_multiple'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecord.updateMultiple',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_add_query'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.addQuery',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_can_write'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.canWrite',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_get'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.get',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_get_display_value'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.getDisplayValue',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_get_unique_value'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.getUniqueValue',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_get_value'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.getValue',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_next'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.next',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_order_by_desc'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.orderByDesc',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_query'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.query',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by nobody yet: named by the pattern of the others.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_glide_record_secure_set_limit'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'GlideRecordSecure.setLimit',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scoped_glide_aggregate'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScopedGlideAggregate',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scoped_glide_element'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScopedGlideElement',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scoped_glide_record'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScopedGlideRecord',
  targetScope: 'global',
  targetType: 'scriptable',
})

// Recorded by real apps.
CrossScopePrivilege({
  $id: Now.ID['privilege_api_scoped_glide_record_secure'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'ScopedGlideRecordSecure',
  targetScope: 'global',
  targetType: 'scriptable',
})
