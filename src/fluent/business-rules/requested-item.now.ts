import { BusinessRule } from '@servicenow/sdk/core'

/** Other applications' requested items pass the condition and end at the first statement: they have no trunk request. */
BusinessRule({
  $id: Now.ID['rule_cancel_with_item'],
  name: 'BYOC: cancel with requested item',
  description: 'A canceled requested item of New BYOC trunk stops what is queued and asks to retire what is registered',
  table: 'sc_req_item',
  when: 'after',
  action: ['update'],
  order: 500,
  filterCondition: 'stateCHANGESTO4^ORstateCHANGESTO7^cat_item.name=New BYOC trunk',
  script: Now.include('../../../dist/scripts/triggers/business-rules/cancel-with-item.js'),
})
