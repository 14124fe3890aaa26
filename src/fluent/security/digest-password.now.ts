import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator } from './roles.now'

/** Administrators see that a request has a password. Nobody can read it through a list, a form, an export or REST. */

Acl({
  $id: Now.ID['acl_digest_password_read'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'read',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_create'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_write'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_delete'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_password_read'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  field: 'password',
  operation: 'read',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_password_query_match'],
  description: 'Nobody finds a password out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_digest_password`,
  field: 'password',
  operation: 'query_match',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_password_query_range'],
  description: 'Nobody finds a password out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_digest_password`,
  field: 'password',
  operation: 'query_range',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_report_view'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'report_view',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_report_on'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  operation: 'report_on',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_digest_password_password_report_view'],
  type: 'record',
  table: `${SCOPE}_digest_password`,
  field: 'password',
  operation: 'report_view',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
