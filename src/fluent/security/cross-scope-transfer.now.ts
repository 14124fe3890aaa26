import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Privileges of the transfer of organizations, which reads the platform's own tables. */

CrossScopePrivilege({
  $id: Now.ID['privilege_alias_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_alias',
  targetScope: 'global',
  targetType: 'sys_db_object',
})
