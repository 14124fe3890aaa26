import { Acl } from '@servicenow/sdk/core'
import { operator } from './roles.now'

/** What operators write of what was asked for, while nothing of it is in Genesys Cloud or on its way there. */

Acl({
  $id: Now.ID['acl_trunk_request_all_write'],
  description: 'Nobody writes what is not listed here',
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: '*',
  operation: 'write',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_trunk_request_organization_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'organization',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_name_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'trunk_name',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_kind_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'trunk_kind',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_sip_uri_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'sip_uri',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_user_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'auth_user',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'auth_password',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_password_given_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'password_given',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_allow_list_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'allow_list',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_inbound_site_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'inbound_site',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_realm_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'realm',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_name_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'caller_name',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_caller_address_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'caller_address',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_requested_for_write'],
  type: 'record',
  table: 'x_gcx_byoc_trunk_request',
  field: 'requested_for',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})
