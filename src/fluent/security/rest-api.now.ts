import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/** Roles that may call the REST API. The tables' access controls decide about the records that a caller sees. */

/** Resources for requesters: ask for trunks and read their outcome. */
export const restRequester = Acl({
  $id: Now.ID['acl_rest_requester'],
  description: 'Resources of the REST API BYOC Trunks that requesters may call',
  type: 'rest_endpoint',
  name: `${SCOPE}_rest_requester`,
  operation: 'execute',
  roles: [requester],
})

/** Resources for operators: retire trunks and have access diagnosed. */
export const restOperator = Acl({
  $id: Now.ID['acl_rest_operator'],
  description: 'Resources of the REST API BYOC Trunks that operators may call',
  type: 'rest_endpoint',
  name: `${SCOPE}_rest_operator`,
  operation: 'execute',
  roles: [operator],
})
