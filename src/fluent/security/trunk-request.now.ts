import { Acl } from '@servicenow/sdk/core'
import { administrator, operator, requester } from './roles.now'

Acl({
  $id: Now.ID['acl_trunk_request_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_create'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  operation: 'create',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_delete'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  operation: 'delete',
  roles: [administrator],
})
