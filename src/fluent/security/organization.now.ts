import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator, operator, requester } from './roles.now'

/**
 * Requesters see the organizations that they may choose; operators read organizations; administrators maintain them.
 */

Acl({
  $id: Now.ID['acl_organization_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_organization_read_active'],
  description: 'What a requester may choose in the catalog',
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'read',
  roles: [requester],
  condition: 'active=true',
})

Acl({
  $id: Now.ID['acl_organization_create'],
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'create',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_delete'],
  description: 'An organization is deactivated before it is deleted: its tokens and its work end first',
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'delete',
  roles: [administrator],
  condition: 'active=false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_organization_report_view'],
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_organization_report_on'],
  type: 'record',
  table: `${SCOPE}_organization`,
  operation: 'report_on',
  roles: [operator],
})
