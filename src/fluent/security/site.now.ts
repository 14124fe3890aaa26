import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/** Only the machine writes sites. Requesters see the sites that they may choose; operators see all sites. */

Acl({
  $id: Now.ID['acl_site_read'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'read',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_site_read_active'],
  description: 'What a requester may choose in the catalog, and what an earlier request of theirs names',
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'read',
  roles: [requester],
  condition: 'organization.active=true',
})

Acl({
  $id: Now.ID['acl_site_create'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'create',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_site_write'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'write',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_site_delete'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'delete',
  decisionType: 'deny',
  script: 'answer = false',
  adminOverrides: false,
})

Acl({
  $id: Now.ID['acl_site_report_view'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'report_view',
  roles: [operator],
})

Acl({
  $id: Now.ID['acl_site_report_on'],
  type: 'record',
  table: `${SCOPE}_site`,
  operation: 'report_on',
  roles: [operator],
})
