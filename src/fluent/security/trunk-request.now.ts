import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator, operator, requester } from './roles.now'

/**
 * Requesters read their own requests, approvers the requests they are asked to approve; operators work on requests. The
 * rules that deny are evaluated before those of the tables above: on Task, other applications' roles may read and write
 * every task.
 */

Acl({
  $id: Now.ID['acl_trunk_request_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_read_own'],
  description: 'Own requests',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'read',
  roles: [requester],
  condition: 'opened_by=javascript:gs.getUserID()^ORrequested_for=javascript:gs.getUserID()',
})

Acl({
  $id: Now.ID['acl_trunk_request_read_approver'],
  description: 'Requests that the user is or was asked to approve',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'read',
  roles: [requester],
  script: 'answer = new TrunkRequestRules().isApprover(current)',
})

Acl({
  $id: Now.ID['acl_trunk_request_read_only'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'read',
  decisionType: 'deny',
  roles: [requester],
  script: 'answer = new TrunkRequestRules().mayRead(current)',
})

Acl({
  $id: Now.ID['acl_trunk_request_create'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'create',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_create_only'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'create',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_write_only'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'write',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_delete'],
  description: 'What was asked for stays',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'delete',
  roles: [administrator],
  condition: 'registration_state=draft',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_delete_only'],
  description: 'What was asked for stays',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'delete',
  decisionType: 'deny',
  roles: [administrator],
  condition: 'registration_state=draft',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_report_view'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_report_on'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  operation: 'report_on',
  roles: [operator],
})
