import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/**
 * Columns that nobody reads, or only operators, whatever the access controls of Task allow. A rule that denies unless a
 * user has a role comes with a rule that allows users who have it: the documentation tells in two ways what a release
 * does when the first passes and the second is absent (platform-security/access-control/acl-denial-behavior).
 */

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_password',
  operation: 'read',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_query_match'],
  description: 'Nobody finds a password out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_password',
  operation: 'query_match',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_query_range'],
  description: 'Nobody finds a password out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_password',
  operation: 'query_range',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_report_view'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_password',
  operation: 'report_view',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_message_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_message',
  operation: 'read',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_message_read_allowed'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_message',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_evidence_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_evidence',
  operation: 'read',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_evidence_read_allowed'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_evidence',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_next_step_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'next_step',
  operation: 'read',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_next_step_read_allowed'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'next_step',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_work_notes_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'work_notes',
  operation: 'read',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_work_notes_read_allowed'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'work_notes',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_comments_and_work_notes_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'comments_and_work_notes',
  operation: 'read',
  decisionType: 'deny',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_comments_and_work_notes_read_allowed'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'comments_and_work_notes',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_sip_uri_query_range'],
  description: "Nobody finds other people's values out by asking for rows that match",
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'sip_uri',
  operation: 'query_range',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_user_query_range'],
  description: "Nobody finds other people's values out by asking for rows that match",
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_user',
  operation: 'query_range',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_verdict_evidence_query_range'],
  description: "Nobody finds other people's values out by asking for rows that match",
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'verdict_evidence',
  operation: 'query_range',
  roles: [operator],
})
