import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { requester } from './roles.now'

/**
 * Columns inherited from Task that requesters read. The platform evaluates rules of Task's columns before the rule for
 * all columns of the trunk request.
 */

Acl({
  $id: Now.ID['acl_trunk_request_number_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'number',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_short_description_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'short_description',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_state_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'state',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_active_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'active',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_approval_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'approval',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_opened_by_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'opened_by',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_opened_at_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'opened_at',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_closed_at_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'closed_at',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_assignment_group_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'assignment_group',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_comments_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'comments',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_sys_id_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'sys_id',
  operation: 'read',
  roles: [requester],
})
