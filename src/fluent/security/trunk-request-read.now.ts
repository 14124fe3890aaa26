import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/** Columns of the trunk request: requesters read what they asked for and how it stands; operators the rest. */

Acl({
  $id: Now.ID['acl_trunk_request_all_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: '*',
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_trunk_request_organization_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'organization',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_name_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'trunk_name',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_kind_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'trunk_kind',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_sip_uri_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'sip_uri',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_user_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'auth_user',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_allow_list_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'allow_list',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_site_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'inbound_site',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_realm_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'realm',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_name_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'caller_name',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_address_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'caller_address',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_item_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'requested_item',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_for_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'requested_for',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_registration_state_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'registration_state',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_genesys_id_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'genesys_id',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_registered_on_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'registered_on',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_status_read'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'trunk_status',
  operation: 'read',
  roles: [requester],
})
