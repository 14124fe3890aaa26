import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator } from './roles.now'

/** Only the machine writes lanes; administrators read them. */

Acl({
  $id: Now.ID['acl_lane_read'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'read',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_lane_create'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_lane_write'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_lane_delete'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_lane_report_view'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'report_view',
  roles: [administrator],
})

Acl({
  $id: Now.ID['acl_lane_report_on'],
  type: 'record',
  table: `${SCOPE}_lane`,
  operation: 'report_on',
  roles: [administrator],
})
