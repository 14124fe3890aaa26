import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/**
 * Attempts leave by the platform's own table cleaner after 90 days (administrators change the age there), save the
 * writes: each is the claim that the same write is never sent twice, and the record of what was sent where. Source of
 * the rule's fields: documentation, platform-administration/activate-table-cleanup ("Auto Flush form").
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
    // A list of what goes: an operation that nobody thought of stays.
    conditions:
      'operationINtoken,verify,organization,read,probe,look_up,list,get,template,metabases,products,status,audit^EQ',
  },
})
