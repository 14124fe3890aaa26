import { Acl } from '@servicenow/sdk/core'
import { administrator, operator } from './roles.now'

Acl({
  $id: Now.ID['acl_organization_read'],
  type: 'record',
  table: 'x_gcx_byoc_organization',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_organization_create'],
  type: 'record',
  table: 'x_gcx_byoc_organization',
  operation: 'create',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_write'],
  type: 'record',
  table: 'x_gcx_byoc_organization',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_delete'],
  type: 'record',
  table: 'x_gcx_byoc_organization',
  operation: 'delete',
  roles: [administrator],
})
