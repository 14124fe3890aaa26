import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

Acl({
  $id: Now.ID['acl_registration_read'],
  type: 'record',
  table: 'x_gcx_byoc_registration',
  operation: 'read',
  roles: [operator],
  adminOverrides: false,
})
