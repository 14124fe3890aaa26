import { scope as SCOPE } from '../../../now.config.json'
import { default_view, List } from '@servicenow/sdk/core'
import { needsPersonView, requesterView } from '../forms/views.now'

/** Lists of each table, and the lists below another table's form. */

List({
  table: `${SCOPE}_trunk_request`,
  view: default_view,
  columns: [
    'number',
    'trunk_name',
    'organization',
    'registration_state',
    'verdict',
    'next_step',
    'requested_for',
    'assigned_to',
    'opened_at',
    'sys_updated_on',
  ],
})

List({
  table: `${SCOPE}_trunk_request`,
  view: requesterView,
  columns: [
    'number',
    'trunk_name',
    'organization',
    'registration_state',
    'registered_on',
    'requested_for',
    'opened_at',
  ],
})

List({
  table: `${SCOPE}_trunk_request`,
  view: needsPersonView,
  columns: [
    'number',
    'organization',
    'trunk_name',
    'verdict',
    'verdict_message',
    'next_step',
    'assignment_group',
    'assigned_to',
    'sys_updated_on',
  ],
})

List({
  table: `${SCOPE}_trunk_request`,
  view: default_view,
  parent: `${SCOPE}_organization`,
  columns: ['number', 'trunk_name', 'sip_uri', 'registration_state', 'verdict', 'genesys_id', 'sys_updated_on'],
})

List({
  table: `${SCOPE}_organization`,
  view: default_view,
  columns: ['name', 'region', 'contract', 'active', 'access_status', 'last_verdict', 'verified_on', 'drift_summary'],
})

List({
  table: `${SCOPE}_trunk`,
  view: default_view,
  columns: [
    'trunk_name',
    'organization',
    'state',
    'source',
    'trunk_status',
    'drift',
    'sip_uri',
    'genesys_id',
    'password_set_on',
    'registered_on',
  ],
})

List({
  table: `${SCOPE}_trunk`,
  view: requesterView,
  columns: ['trunk_name', 'organization', 'state', 'trunk_status', 'inbound_address', 'registered_on', 'request'],
})

List({
  table: `${SCOPE}_trunk`,
  view: default_view,
  parent: `${SCOPE}_organization`,
  columns: ['trunk_name', 'state', 'source', 'sip_uri', 'trunk_status', 'drift', 'genesys_id'],
})

List({
  table: `${SCOPE}_trunk`,
  view: default_view,
  parent: `${SCOPE}_trunk_request`,
  columns: ['trunk_name', 'state', 'trunk_status', 'drift', 'genesys_id', 'password_set_on'],
})

List({
  table: `${SCOPE}_registration`,
  view: default_view,
  columns: [
    'request',
    'organization',
    'operation',
    'state',
    'attempts',
    'next_attempt',
    'verdict',
    'genesys_id',
    'sys_updated_on',
  ],
})

List({
  table: `${SCOPE}_registration`,
  view: default_view,
  parent: `${SCOPE}_trunk_request`,
  columns: ['operation', 'state', 'attempts', 'next_attempt', 'verdict', 'genesys_id', 'sys_updated_on'],
})

List({
  table: `${SCOPE}_attempt`,
  view: default_view,
  columns: [
    'sys_created_on',
    'request',
    'organization',
    'operation',
    'status',
    'duration_ms',
    'verdict',
    'correlation_id',
  ],
})

List({
  table: `${SCOPE}_attempt`,
  view: default_view,
  parent: `${SCOPE}_trunk_request`,
  columns: ['sys_created_on', 'operation', 'status', 'duration_ms', 'verdict', 'correlation_id', 'genesys_id'],
})

List({
  table: `${SCOPE}_attempt`,
  view: default_view,
  parent: `${SCOPE}_organization`,
  columns: ['sys_created_on', 'request', 'operation', 'status', 'duration_ms', 'verdict', 'correlation_id'],
})

List({
  table: `${SCOPE}_token`,
  view: default_view,
  columns: ['organization', 'credential_alias', 'granted_scope', 'minted_at', 'expires_at', 'good_for'],
})

List({
  table: `${SCOPE}_token`,
  view: default_view,
  parent: `${SCOPE}_organization`,
  columns: ['credential_alias', 'granted_scope', 'minted_at', 'expires_at', 'good_for'],
})

List({
  table: `${SCOPE}_lane`,
  view: default_view,
  columns: ['key', 'organization', 'holder', 'lease_until', 'sys_updated_on'],
})

List({
  table: `${SCOPE}_digest_password`,
  view: default_view,
  columns: ['request', 'sys_created_on', 'sys_updated_on'],
})

List({
  table: `${SCOPE}_site`,
  view: default_view,
  columns: ['name', 'organization', 'genesys_id', 'gone', 'last_read'],
})

List({
  table: `${SCOPE}_site`,
  view: default_view,
  parent: `${SCOPE}_organization`,
  columns: ['name', 'genesys_id', 'gone', 'last_read'],
})
