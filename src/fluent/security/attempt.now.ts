import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

Acl({
  $id: Now.ID['acl_attempt_read'],
  type: 'record',
  table: 'x_gcx_byoc_attempt',
  operation: 'read',
  roles: [operator],
  adminOverrides: false,
})
