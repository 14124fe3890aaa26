import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { administrator } from './roles.now'

/**
 * Administrators see that a token exists, and may delete it. Nobody can read the token, or the fingerprint of its
 * credential, through a list, a form, an export or REST.
 */

Acl({
  $id: Now.ID['acl_token_read'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'read',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_delete'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'delete',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_create'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_write'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_access_token_read'],
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'access_token',
  operation: 'read',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_access_token_query_match'],
  description: 'Nobody finds a token out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'access_token',
  operation: 'query_match',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_access_token_query_range'],
  description: 'Nobody finds a token out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'access_token',
  operation: 'query_range',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_report_view'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'report_view',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_report_on'],
  type: 'record',
  table: `${SCOPE}_token`,
  operation: 'report_on',
  roles: [administrator],
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_access_token_report_view'],
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'access_token',
  operation: 'report_view',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_made_with_read'],
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'made_with',
  operation: 'read',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_made_with_query_match'],
  description: 'Nobody finds the credential out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'made_with',
  operation: 'query_match',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_made_with_query_range'],
  description: 'Nobody finds the credential out by asking for rows that match',
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'made_with',
  operation: 'query_range',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_token_made_with_report_view'],
  type: 'record',
  table: `${SCOPE}_token`,
  field: 'made_with',
  operation: 'report_view',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})
