import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/**
 * The platform's table cleaner deletes attempts after 90 days (administrators change the age there), except writes: a
 * write's row is the claim that keeps the same write from being sent twice, and the record of the place it went to.
 * Source of the rule's fields: documentation, platform-administration/activate-table-cleanup ("Auto Flush form").
 */
Record({
  $id: Now.ID['retention_attempts'],
  table: 'sys_auto_flush',
  data: {
    tablename: `${SCOPE}_attempt`,
    matchfield: 'sys_created_on',
    age: 7776000,
    active: true,
    cascade_delete: false,
    // The rule lists operations to delete, so that an operation nobody thought of is kept.
    conditions:
      'operationINtoken,verify,organization,read,probe,look_up,list,get,template,metabases,products,status,sites,routes,route,audit^EQ',
  },
})
