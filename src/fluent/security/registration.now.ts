import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/** Only the machine writes registrations; operators read them. */

Acl({
  $id: Now.ID['acl_registration_read'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_registration_create'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_registration_write'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_registration_delete'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_registration_report_view'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_registration_report_on'],
  type: 'record',
  table: `${SCOPE}_registration`,
  operation: 'report_on',
  roles: [operator],
})
