import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/**
 * Columns, beside the fields of the trunk, that operators write while nothing is in Genesys Cloud or on its way there.
 */

Acl({
  $id: Now.ID['acl_trunk_request_all_write'],
  description: 'Nobody writes what is not listed here',
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: '*',
  operation: 'write',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_organization_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'organization',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_password_given_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'password_given',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_for_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requested_for',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})
