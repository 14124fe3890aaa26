import { table } from '../dictionary/definition'
import { boolean, integer, password2, reference, string } from './columns'

/**
 * Credentials behind an alias (documentation: platform-security/connections-and-credentials, and
 * api-reference/server-api-reference/standard-credentials-provider-api). The alias itself, `sys_alias`, is among the
 * SDK's tables. The list of `credential_alias` holds sys_ids.
 */
export const credentialTables = [
  table(
    'discovery_credentials',
    [
      string('name', 100),
      string('type'),
      boolean('active', 'true'),
      integer('order', '100'),
      string('user_name', 255),
      password2('password', 1024),
      string('tag', 255),
      string('applies_to'),
      { ...reference('credential_alias', 'sys_alias'), type: 'glide_list', maxLength: 4000 },
    ],
    { label: 'Credentials', display: 'name' },
  ),
  table('basic_auth_credentials', [], { label: 'Basic Auth Credentials', extends: 'discovery_credentials' }),
]
