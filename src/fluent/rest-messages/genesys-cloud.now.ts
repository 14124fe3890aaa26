import { RestMessage } from '@servicenow/sdk/core'

/**
 * Every call the app makes, one function each. The scripts derive hosts from the organization's region and set headers
 * and bodies; paths hold only percent-encoded identifiers. The platform sends a variable that is not declared as it is
 * written.
 */
export const genesysCloud = RestMessage({
  $id: Now.ID['genesys_cloud'],
  name: 'BYOC Genesys Cloud',
  description: 'The Genesys Cloud calls of BYOC Trunks, for both contracts',
  endpoint: 'https://${host}',
  authenticationType: 'noAuthentication',
  access: 'packagePrivate',
  functions: [
    {
      name: 'token',
      httpMethod: 'POST',
      endpoint: 'https://${host}/oauth/token',
      variables: [{ $id: Now.ID['genesys_cloud_token_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'read_flows',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/architect/flows',
      variables: [{ $id: Now.ID['genesys_cloud_read_flows_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'register',
      httpMethod: 'POST',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations',
      variables: [{ $id: Now.ID['genesys_cloud_register_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'list_registrations',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations',
      variables: [{ $id: Now.ID['genesys_cloud_list_registrations_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'get_registration',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_get_registration_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_get_registration_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'change_registration',
      httpMethod: 'PUT',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_change_registration_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_change_registration_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'retire_registration',
      httpMethod: 'DELETE',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_retire_registration_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_retire_registration_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'tokens_me',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/tokens/me',
      variables: [{ $id: Now.ID['genesys_cloud_tokens_me_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'organizations_me',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/organizations/me',
      variables: [{ $id: Now.ID['genesys_cloud_organizations_me_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'products',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/authorization/products',
      variables: [{ $id: Now.ID['genesys_cloud_products_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'available_metabases',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases',
      variables: [{ $id: Now.ID['genesys_cloud_available_metabases_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'trunk_template',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/template',
      variables: [{ $id: Now.ID['genesys_cloud_trunk_template_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'create_trunk',
      httpMethod: 'POST',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings',
      variables: [{ $id: Now.ID['genesys_cloud_create_trunk_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'list_trunks',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings',
      variables: [{ $id: Now.ID['genesys_cloud_list_trunks_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'get_trunk',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_get_trunk_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_get_trunk_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'change_trunk',
      httpMethod: 'PUT',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_change_trunk_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_change_trunk_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'retire_trunk',
      httpMethod: 'DELETE',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_retire_trunk_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_retire_trunk_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'trunk_status',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunks',
      variables: [{ $id: Now.ID['genesys_cloud_trunk_status_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'list_sites',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/sites',
      variables: [{ $id: Now.ID['genesys_cloud_list_sites_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'list_routes',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/sites/${site}/outboundroutes',
      variables: [
        { $id: Now.ID['genesys_cloud_list_routes_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_list_routes_site'], name: 'site', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'get_route',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/sites/${site}/outboundroutes/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_get_route_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_get_route_site'], name: 'site', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_get_route_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'change_route',
      httpMethod: 'PUT',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/sites/${site}/outboundroutes/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_change_route_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_change_route_site'], name: 'site', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_change_route_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'audit_realtime',
      httpMethod: 'POST',
      endpoint: 'https://${host}/api/v2/audits/query/realtime',
      variables: [{ $id: Now.ID['genesys_cloud_audit_realtime_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'audit_query',
      httpMethod: 'POST',
      endpoint: 'https://${host}/api/v2/audits/query',
      variables: [{ $id: Now.ID['genesys_cloud_audit_query_host'], name: 'host', escapeType: 'noEscaping' }],
    },
    {
      name: 'audit_state',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/audits/query/${id}',
      variables: [
        { $id: Now.ID['genesys_cloud_audit_state_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_audit_state_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
    {
      name: 'audit_results',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/audits/query/${id}/results',
      variables: [
        { $id: Now.ID['genesys_cloud_audit_results_host'], name: 'host', escapeType: 'noEscaping' },
        { $id: Now.ID['genesys_cloud_audit_results_id'], name: 'id', escapeType: 'noEscaping' },
      ],
    },
  ],
})
