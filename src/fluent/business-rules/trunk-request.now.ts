import { scope as SCOPE } from '../../../now.config.json'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
  $id: Now.ID['rule_guard_trunk_request'],
  name: 'BYOC: guard trunk request',
  description:
    'Refuses values that a column would cut, edits of a request that is already on its way, and skipped approvals',
  table: `${SCOPE}_trunk_request`,
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/business-rules/guard-trunk-request.js'),
})

BusinessRule({
  $id: Now.ID['rule_take_password_out'],
  name: 'BYOC: take password out',
  description: 'Takes out a digest password that the platform decrypts only once it is saved',
  table: `${SCOPE}_trunk_request`,
  when: 'after',
  action: ['insert', 'update'],
  order: 150,
  filterCondition: 'auth_passwordISNOTEMPTY',
  script: Now.include('../../../dist/scripts/triggers/business-rules/take-password-out.js'),
})

BusinessRule({
  $id: Now.ID['rule_queue_registration'],
  name: 'BYOC: queue registration',
  description: 'Creates the registration of a request that became queued, and wakes its lane',
  table: `${SCOPE}_trunk_request`,
  when: 'after',
  action: ['insert', 'update'],
  order: 200,
  filterCondition: 'registration_stateCHANGESTOqueued',
  script: Now.include('../../../dist/scripts/triggers/business-rules/queue-registration.js'),
})

BusinessRule({
  $id: Now.ID['rule_ask_for_route'],
  name: 'BYOC: ask for outbound route',
  description: 'Asks for the trunk of a registered order to be put on the outbound route that the order names',
  table: `${SCOPE}_trunk_request`,
  when: 'after',
  action: ['update'],
  order: 250,
  filterCondition: 'registration_stateCHANGESTOregistered^outbound_routeISNOTEMPTY',
  script: Now.include('../../../dist/scripts/triggers/business-rules/ask-for-route.js'),
})

BusinessRule({
  $id: Now.ID['rule_tell_requester'],
  name: 'BYOC: tell requester',
  description:
    'Says on the requested item how its trunk request stands; the outcome of an open item is told when it is closed',
  table: `${SCOPE}_trunk_request`,
  when: 'after',
  action: ['insert', 'update'],
  order: 300,
  filterCondition:
    'registration_stateVALCHANGES^registration_stateINawaiting_approval,queued,retrying,failed,outcome_unknown,retired^requested_itemISNOTEMPTY',
  script: Now.include('../../../dist/scripts/triggers/business-rules/tell-requester.js'),
})

BusinessRule({
  $id: Now.ID['rule_withdraw_approvals'],
  name: 'BYOC: withdraw approvals',
  description: 'Withdraws the open approvals of a request that no longer awaits approval',
  table: `${SCOPE}_trunk_request`,
  when: 'after',
  action: ['update'],
  order: 400,
  filterCondition: 'registration_stateCHANGESFROMawaiting_approval',
  script: Now.include('../../../dist/scripts/triggers/business-rules/withdraw-approvals.js'),
})
