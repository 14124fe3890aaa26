import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/**
 * Columns of the trunk request: requesters read its standing, beside the fields of the trunk; operators read the rest.
 */

Acl({
  $id: Now.ID['acl_trunk_request_all_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: '*',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_organization_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'organization',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_item_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requested_item',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_for_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requested_for',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_registration_state_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'registration_state',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_genesys_id_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'genesys_id',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_registered_on_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'registered_on',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_status_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_status',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_address_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'inbound_address',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_requester_note_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'requester_note',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_retired_by_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'retired_by',
  operation: 'read',
  roles: [requester],
})
