import { RestMessage } from '@servicenow/sdk/core'

/**
 * Every call the app makes, one function each. Hosts are derived from the organization's region by the scripts, never
 * typed; paths hold nothing but percent-encoded identifiers. Headers and bodies are set by the scripts.
 */
export const genesysCloud = RestMessage({
  $id: Now.ID['genesys_cloud'],
  name: 'BYOC Genesys Cloud',
  description: 'The Genesys Cloud calls of BYOC Trunks, for both contracts',
  endpoint: 'https://${host}',
  authenticationType: 'noAuthentication',
  access: 'packagePrivate',
  functions: [
    { name: 'token', httpMethod: 'POST', endpoint: 'https://${host}/oauth/token' },
    { name: 'read_flows', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/architect/flows' },
    { name: 'register', httpMethod: 'POST', endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations' },
    {
      name: 'list_registrations',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations',
    },
    {
      name: 'get_registration',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations/${id}',
    },
    {
      name: 'retire_registration',
      httpMethod: 'DELETE',
      endpoint: 'https://${host}/api/v2/architect/flows/byoctrunkregistrations/${id}',
    },
    { name: 'tokens_me', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/tokens/me' },
    { name: 'organizations_me', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/organizations/me' },
    { name: 'products', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/authorization/products' },
    {
      name: 'available_metabases',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases',
    },
    {
      name: 'trunk_template',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/template',
    },
    {
      name: 'create_trunk',
      httpMethod: 'POST',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings',
    },
    {
      name: 'list_trunks',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings',
    },
    {
      name: 'get_trunk',
      httpMethod: 'GET',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/${id}',
    },
    {
      name: 'retire_trunk',
      httpMethod: 'DELETE',
      endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunkbasesettings/${id}',
    },
    { name: 'trunk_status', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/telephony/providers/edges/trunks' },
    { name: 'audit_realtime', httpMethod: 'POST', endpoint: 'https://${host}/api/v2/audits/query/realtime' },
    { name: 'audit_query', httpMethod: 'POST', endpoint: 'https://${host}/api/v2/audits/query' },
    { name: 'audit_state', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/audits/query/${id}' },
    { name: 'audit_results', httpMethod: 'GET', endpoint: 'https://${host}/api/v2/audits/query/${id}/results' },
  ],
})
