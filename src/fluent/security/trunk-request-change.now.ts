import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/**
 * Columns of a request that changes or replaces a trunk. A request stays what it is: its act, its trunk, the trunk that it
 * replaces and the list of its changed fields are written when it is created, and by the app.
 */

Acl({
  $id: Now.ID['acl_trunk_request_act_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'act',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_changed_fields_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'changed_fields',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_switch_to_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'switch_to',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_overwrite_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'overwrite',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_replaces_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'replaces',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_last_change_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'last_change',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_switch_to_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'switch_to',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_overwrite_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'overwrite',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_act_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'act',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_changed_fields_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'changed_fields',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_replaces_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'replaces',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_last_change_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'last_change',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_route_request_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'route_request',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_route_request_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'route_request',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_follows_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'follows',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_follows_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'follows',
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
