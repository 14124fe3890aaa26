import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/**
 * The carrier options: requesters read them; operators write them while nothing is in Genesys Cloud or on its way
 * there.
 */

// Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.

Acl({
  $id: Now.ID['acl_trunk_request_caller_name_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'caller_name',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_name_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'caller_name',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_address_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'caller_address',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_address_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'caller_address',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_realm_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'realm',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_realm_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'realm',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_outbound_route_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'outbound_route',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_outbound_route_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'outbound_route',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_site_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'inbound_site',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_site_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'inbound_site',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

// End of what npm run fields writes.

Acl({
  $id: Now.ID['acl_trunk_request_site_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'site',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_site_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'site',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})
