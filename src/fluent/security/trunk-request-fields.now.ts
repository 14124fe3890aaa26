import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/**
 * The fields of a trunk, one after the other: requesters read them; operators write them while nothing of the trunk is
 * in Genesys Cloud or on its way there. The digest password can be written, and nobody reads it.
 */

// Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.

Acl({
  $id: Now.ID['acl_trunk_request_trunk_name_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_name',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_name_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_name',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_kind_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_kind',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_trunk_kind_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'trunk_kind',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_sip_uri_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'sip_uri',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_sip_uri_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'sip_uri',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_user_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_user',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_user_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_user',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_auth_password_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'auth_password',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_allow_list_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'allow_list',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_allow_list_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'allow_list',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_further_servers_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'further_servers',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_further_servers_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'further_servers',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_termination_id_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'termination_id',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_termination_id_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'termination_id',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

Acl({
  $id: Now.ID['acl_trunk_request_wide_allow_list_read'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'wide_allow_list',
  operation: 'read',
  roles: [requester],
})

Acl({
  $id: Now.ID['acl_trunk_request_wide_allow_list_write'],
  type: 'record',
  table: `${SCOPE}_trunk_request`,
  field: 'wide_allow_list',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})

// End of what npm run fields writes.
