import { CrossScopePrivilege } from '@servicenow/sdk/core'

/**
 * What the app uses of other scopes. Its runtime access is enforced, so a use that isn't declared here is blocked until
 * an administrator allows it.
 */

CrossScopePrivilege({
  $id: Now.ID['privilege_requested_item_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_requested_item_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_credentials'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'StandardCredentialsProvider',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_rest_message'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTMessageV2',
  targetScope: 'global',
  targetType: 'scriptable',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_catalog_item_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_cat_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_approval_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_approval_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_group_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_group',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_group_member_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_grmember',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_approval_create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_user_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
})
