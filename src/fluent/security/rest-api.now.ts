import { scope as SCOPE } from '../../../now.config.json'
import { Acl } from '@servicenow/sdk/core'
import { operator, requester } from './roles.now'

/** Who may call the REST API; what a caller then sees is up to the rules of the tables. */

/** Asks for trunks and reads what became of them. */
export const restRequester = Acl({
  $id: Now.ID['acl_rest_requester'],
  description: 'Resources of the REST API BYOC Trunks that requesters may call',
  type: 'rest_endpoint',
  name: `${SCOPE}_rest_requester`,
  operation: 'execute',
  roles: [requester],
})

/** Retires trunks and has access diagnosed. */
export const restOperator = Acl({
  $id: Now.ID['acl_rest_operator'],
  description: 'Resources of the REST API BYOC Trunks that operators may call',
  type: 'rest_endpoint',
  name: `${SCOPE}_rest_operator`,
  operation: 'execute',
  roles: [operator],
})
