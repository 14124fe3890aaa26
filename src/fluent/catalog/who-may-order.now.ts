import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/**
 * The user criteria of New BYOC trunk: everybody with the requester's role, or a role that contains it, sees and orders
 * it.
 */
export const mayOrder = Record({
  $id: Now.ID['user_criteria_may_order'],
  table: 'user_criteria',
  data: {
    name: 'BYOC Trunks: may order trunks',
    short_description: `Users with the role ${SCOPE}.requester`,
    active: true,
    match_all: false,
    advanced: false,
    role: Now.ref('sys_user_role', { name: `${SCOPE}.requester` }),
  },
})
