import { Acl } from '@servicenow/sdk/core'
import { administrator } from './roles.now'

Acl({
  $id: Now.ID['acl_token_read'],
  type: 'record',
  table: 'x_gcx_byoc_token',
  operation: 'read',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_delete'],
  type: 'record',
  table: 'x_gcx_byoc_token',
  operation: 'delete',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_access_token_read'],
  description: 'Nobody reads a token: neither through a list, a form, an export nor REST',
  type: 'record',
  table: 'x_gcx_byoc_token',
  field: 'access_token',
  operation: 'read',
  adminOverrides: false,
  script: 'answer = false',
})
