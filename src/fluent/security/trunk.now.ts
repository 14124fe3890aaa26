import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/** The app alone writes trunks. Operators read them; requesters read those that are theirs. */

Acl({
  $id: Now.ID['acl_trunk_read'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_read_own'],
  description: 'Own trunks',
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'read',
  roles: [requester],
  condition: 'opened_by=javascript:gs.getUserID()^ORrequested_for=javascript:gs.getUserID()',
})

Acl({
  $id: Now.ID['acl_trunk_create'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_write'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_delete'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_report_view'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_report_on'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  operation: 'report_on',
  roles: [operator],
})

/** Columns about comparisons: only operators can do something about a difference. */

Acl({
  $id: Now.ID['acl_trunk_drift_read'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  field: 'drift',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_not_compared_read'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  field: 'not_compared',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_wanted_read'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  field: 'wanted',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_last_read_read'],
  type: 'record',
  table: `${SCOPE}_trunk`,
  field: 'last_read',
  operation: 'read',
  roles: [operator],
})
