import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator, operator, requester } from './roles.now'

/**
 * Administrators write the columns that people type; the machine writes the others. Only administrators read the
 * credential alias.
 */

Acl({
  $id: Now.ID['acl_organization_all_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: '*',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_organization_name_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'name',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_organization_active_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'active',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_organization_access_status_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'access_status',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_organization_sys_id_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'sys_id',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_organization_credential_alias_read'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'credential_alias',
  operation: 'read',
  decisionType: 'deny',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_credential_alias_read_allowed'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'credential_alias',
  operation: 'read',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_credential_alias_report_view'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'credential_alias',
  operation: 'report_view',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_all_write'],
  description: 'Nobody writes what is not listed here',
  type: 'record',
  table: `${SCOPE}_organization`,
  field: '*',
  operation: 'write',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_organization_name_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'name',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_org_id_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'org_id',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_region_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'region',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_contract_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'contract',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_credential_alias_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'credential_alias',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_site_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'site',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_inbound_site_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'inbound_site',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_active_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'active',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_approval_required_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'approval_required',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_approval_group_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'approval_group',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_change_reason_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'change_reason',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_leave_trunks_write'],
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'leave_trunks',
  operation: 'write',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_organization_access_status_write'],
  description: 'Only a verification may say this',
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'access_status',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_organization_verified_instance_write'],
  description: 'Only a verification may let this instance call the organization',
  type: 'record',
  table: `${SCOPE}_organization`,
  field: 'verified_instance',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
