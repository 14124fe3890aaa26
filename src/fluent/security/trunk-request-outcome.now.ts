import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'

/** Columns with the outcome of a request, which only the machine writes, whatever the access controls of Task allow. */

Acl({
  $id: Now.ID['acl_trunk_request_verdict_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_message_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_message',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_evidence_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_evidence',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_next_step_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'next_step',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_attempts_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'attempts',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_status_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_status',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_drift_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'drift',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_not_compared_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'not_compared',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_retirement_asked_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'retirement_asked',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_registered_on_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'registered_on',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_time_to_register_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'time_to_register',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_address_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'inbound_address',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_requester_note_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requester_note',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_retired_by_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'retired_by',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
