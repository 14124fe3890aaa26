import { BusinessRule } from '@servicenow/sdk/core'

/**
 * Rules on requested items, whose table belongs to another scope. Documented for such tables are async rules with a
 * script, and before-rules that set fields and have no script. Source: documentation, "Business rules in scoped
 * applications".
 */
BusinessRule({
  $id: Now.ID['rule_cancel_with_item'],
  name: 'BYOC: cancel with requested item',
  description:
    'A canceled requested item of New BYOC trunk cancels its queued request, or asks an operator about its registered trunk; one of Change a BYOC trunk cancels its change',
  table: 'sc_req_item',
  when: 'async',
  action: ['update'],
  order: 500,
  // Only a change out of an open state counts. "active" tells an instance's own open states, since the platform clears
  // it with the state.
  filterCondition:
    'stateCHANGESTO4^ORstateCHANGESTO7^stateCHANGESFROM-5^ORstateCHANGESFROM1^ORstateCHANGESFROM2^ORactiveCHANGESTOfalse^cat_item.nameINNew BYOC trunk,Change a BYOC trunk',
  script: Now.include('../../../dist/scripts/triggers/business-rules/cancel-with-item.js'),
})

/**
 * Without this rule an order would wait for ever while the flow is a draft: a draft never fires, and nobody is told.
 */
BusinessRule({
  $id: Now.ID['rule_item_without_flow'],
  name: 'BYOC: say that no flow is active',
  description:
    'Closes an order of New BYOC trunk or Change a BYOC trunk whose flow is not active, and says so to the requester',
  table: 'sc_req_item',
  when: 'async',
  action: ['insert'],
  order: 500,
  filterCondition:
    'cat_item.nameINNew BYOC trunk,Change a BYOC trunk^cat_item.flow_designer_flowISNOTEMPTY^cat_item.flow_designer_flow.active=false',
  script: Now.include('../../../dist/scripts/triggers/business-rules/close-item-without-flow.js'),
})
