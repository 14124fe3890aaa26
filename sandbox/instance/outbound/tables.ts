import { column, table, type ColumnDefinition } from '../data/dictionary/definition'

/** Table of System Logs > Outbound HTTP Requests. */
export const HTTP_LOG_TABLE = 'sys_outbound_http_log'

const string = (name: string, maxLength: number): ColumnDefinition => column(name, 'string', { maxLength })

/**
 * Tables of outbound calls that neither the SDK nor the package defines. The log's elements: "Configure outbound
 * logging".
 */
export const outboundTables = [
  table(
    HTTP_LOG_TABLE,
    [
      string('http_method', 10),
      string('scheme', 10),
      string('hostname', 255),
      string('path', 4000),
      string('url', 4000),
      column('response_status', 'integer'),
      column('request_length', 'integer'),
      column('response_length', 'integer'),
      column('response_time', 'integer'),
      string('log_level', 40),
      string('scope', 40),
      string('transaction', 40),
      string('user', 40),
      string('error_message', 4000),
      string('request_query', 4000),
      string('request_headers', 4000),
      string('response_headers', 4000),
      string('request_body', 1000),
      string('response_body', 1000),
    ],
    { label: 'Outbound HTTP Request' },
  ),
  table(
    'sys_auth_profile_basic',
    [string('name', 40), string('username', 255), column('password', 'password2', { maxLength: 1024 })],
    {
      label: 'Basic Auth Configuration',
      display: 'name',
    },
  ),
]
