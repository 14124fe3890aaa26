import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/** Columns inherited from Task that operators write. */

Acl({
  $id: Now.ID['acl_trunk_request_short_description_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'short_description',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_description_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'description',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_assignment_group_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'assignment_group',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_assigned_to_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'assigned_to',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_priority_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'priority',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_due_date_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'due_date',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_watch_list_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'watch_list',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_work_notes_list_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'work_notes_list',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_comments_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'comments',
  operation: 'write',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_work_notes_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'work_notes',
  operation: 'write',
  roles: [operator],
})
