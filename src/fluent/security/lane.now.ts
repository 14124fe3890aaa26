import { Acl } from '@servicenow/sdk/core'
import { administrator } from './roles.now'

Acl({
  $id: Now.ID['acl_lane_read'],
  type: 'record',
  table: 'x_gcx_byoc_lane',
  operation: 'read',
  roles: [administrator],
  adminOverrides: false,
})
