import { column, table } from '../dictionary/definition'
import { boolean, reference, string } from './columns'

/**
 * Scripted REST resources. The SDK names the columns but for `default_operation_uri`, which its REST plugin writes, and
 * says for none of them how long it is.
 */
export const webServiceTables = [
  table(
    'sys_ws_operation',
    [
      string('name', 100),
      boolean('active', 'true'),
      column('consumes', 'string'),
      boolean('consumes_customized'),
      column('default_operation_uri', 'string'),
      column('enforce_acl', 'glide_list', { reference: 'sys_security_acl' }),
      string('http_method', 10),
      column('operation_script', 'script_plain'),
      column('operation_uri', 'string'),
      column('produces', 'string'),
      boolean('produces_customized'),
      column('relative_path', 'string'),
      column('request_example', 'string'),
      boolean('requires_acl_authorization', 'true'),
      boolean('requires_authentication', 'true'),
      boolean('requires_snc_internal_role', 'true'),
      column('short_description', 'string'),
      reference('web_service_definition', 'sys_ws_definition'),
      reference('web_service_version', 'sys_ws_version'),
      string('sys_scope', 32),
    ],
    { label: 'Scripted REST Resource', extends: 'sys_metadata' },
  ),
]
