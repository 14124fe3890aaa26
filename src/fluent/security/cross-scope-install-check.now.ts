import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Privileges of the install check, which reads the platform's own tables. */

CrossScopePrivilege({
  $id: Now.ID['privilege_flow_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_hub_flow',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_action_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_hub_action_type_definition',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_user_role_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_has_role',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_privilege_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_scope_privilege',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_event_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysevent_register',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_event_queue_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysevent_queue',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_script_action_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysevent_script_action',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_job_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysauto_script',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_sysevent_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysevent',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_category_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_cat_item_category',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_role_contains_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_role_contains',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_topic_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'm2m_connected_content',
  targetScope: 'global',
  targetType: 'sys_db_object',
})

CrossScopePrivilege({
  $id: Now.ID['privilege_rule_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_security_acl',
  targetScope: 'global',
  targetType: 'sys_db_object',
})
