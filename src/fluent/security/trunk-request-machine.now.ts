import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'

/**
 * Columns that only the lifecycle writes, whatever the access controls of Task allow, also when a request is created.
 */

Acl({
  $id: Now.ID['acl_trunk_request_registration_state_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'registration_state',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_approval_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'approval',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_approvals_asked_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'approvals_asked',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_state_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'state',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_active_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'active',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_genesys_id_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'genesys_id',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_opened_by_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'opened_by',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_item_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requested_item',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_registration_state_create'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'registration_state',
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_approval_create'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'approval',
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
