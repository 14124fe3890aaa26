import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

/**
 * Buttons of the trunk request's form, each in the states where it makes sense. The script behind a button checks that
 * again.
 */

UiAction({
  $id: Now.ID['ui_action_register'],
  name: 'Register',
  actionName: `${SCOPE}_register`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Puts the request on the queue; asks for its approval first where that is needed',
  active: true,
  condition:
    '!/^change$/.test(current.act) && (/^draft$/.test(current.registration_state) || (/^awaiting_approval$/.test(current.registration_state) && !/^requested$/.test(current.approval)))',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/register.js'),
})

UiAction({
  $id: Now.ID['ui_action_send_change'],
  name: 'Send change',
  actionName: `${SCOPE}_send_change`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Puts the change on the queue; asks for its approval first where that is needed',
  active: true,
  condition:
    '/^change$/.test(current.act) && (/^draft$/.test(current.registration_state) || (/^awaiting_approval$/.test(current.registration_state) && !/^requested$/.test(current.approval)))',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 105,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/send-change.js'),
})

UiAction({
  $id: Now.ID['ui_action_replace_trunk'],
  name: 'Replace trunk',
  actionName: `${SCOPE}_replace_trunk`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Makes the draft of a request that registers a new trunk with the changed values and then retires this one; nothing happens before you register it',
  active: true,
  condition:
    '/^change$/.test(current.act) && /^failed$/.test(current.registration_state) && /^change_not_offered$/.test(current.verdict)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 107,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/replace-trunk.js'),
})

UiAction({
  $id: Now.ID['ui_action_retry_now'],
  name: 'Retry now',
  actionName: `${SCOPE}_retry_now`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Tries again at once, with a new budget of attempts',
  active: true,
  condition: '/^(retrying|failed|outcome_unknown)$/.test(current.registration_state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 110,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/retry-now.js'),
})

UiAction({
  $id: Now.ID['ui_action_stop'],
  name: 'Stop',
  actionName: `${SCOPE}_stop`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Nothing more is sent; a call that is under way ends first',
  active: true,
  condition: '/^(queued|registering|retrying|retiring)$/.test(current.registration_state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 120,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/stop.js'),
})

UiAction({
  $id: Now.ID['ui_action_cancel'],
  name: 'Cancel request',
  actionName: `${SCOPE}_cancel`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Withdraws a request that has no trunk in Genesys Cloud',
  active: true,
  condition: '/^(draft|awaiting_approval)$/.test(current.registration_state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 130,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/cancel.js'),
})

UiAction({
  $id: Now.ID['ui_action_retire'],
  name: 'Retire',
  actionName: `${SCOPE}_retire`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Deletes the trunk in Genesys Cloud',
  active: true,
  condition: '/^(registered|outcome_unknown)$/.test(current.registration_state) && !/^change$/.test(current.act)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'destructive' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 140,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/retire.js'),
})

UiAction({
  $id: Now.ID['ui_action_keep_trunk'],
  name: 'Keep trunk',
  actionName: `${SCOPE}_keep_trunk`,
  table: `${SCOPE}_trunk_request`,
  hint: 'Leaves the trunk in Genesys Cloud, though its requested item was closed',
  active: true,
  condition: "current.getValue('retirement_asked') == '1'",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 145,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/keep-trunk.js'),
})

UiAction({
  $id: Now.ID['ui_action_not_there'],
  name: 'Trunk is not there',
  actionName: `${SCOPE}_not_there`,
  table: `${SCOPE}_trunk_request`,
  hint: 'You looked in Genesys Cloud, and the write whose answer got lost has made no trunk',
  active: true,
  condition: '/^outcome_unknown$/.test(current.registration_state) && !/^change$/.test(current.act)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 150,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/not-there.js'),
})
