import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/**
 * Attempts are append-only for everyone: they are the audit of what was sent where. The table cleaner deletes old rows.
 */

Acl({
  $id: Now.ID['acl_attempt_read'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_attempt_create'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_attempt_write'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_attempt_delete'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_attempt_report_view'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_attempt_report_on'],
  type: 'record',
  table: `${SCOPE}_attempt`,
  operation: 'report_on',
  roles: [operator],
})
