import { scope as SCOPE } from '../../../now.config.json'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

/** Buttons about trunks. The script behind a button checks role and state again. */

UiAction({
  $id: Now.ID['ui_action_adopt_trunks'],
  name: 'Adopt trunks',
  actionName: `${SCOPE}_adopt_trunks`,
  table: `${SCOPE}_organization`,
  hint: 'Reads the trunks of the organization in the background, and shows those that nobody here asked for',
  active: true,
  // `active` is an object, which is true whatever it holds; its value is '0' or '1'.
  condition: "current.getValue('active') == '1'",
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 130,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/adopt-trunks.js'),
})

UiAction({
  $id: Now.ID['ui_action_adopt_trunk'],
  name: 'Adopt',
  actionName: `${SCOPE}_adopt_trunk`,
  table: `${SCOPE}_trunk`,
  hint: 'Makes the trunk known here as it was last read: nothing is ordered, and nothing is written to Genesys Cloud',
  active: true,
  // On a list the platform shows the choice whatever the condition says, and asks it for each marked record.
  condition: '/^foreign$/.test(current.state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/adopt-trunk.js'),
})

UiAction({
  $id: Now.ID['ui_action_retire_trunk'],
  name: 'Retire',
  actionName: `${SCOPE}_retire_trunk`,
  table: `${SCOPE}_trunk`,
  hint: 'Deletes the trunk in Genesys Cloud',
  active: true,
  condition: '/^(present|missing)$/.test(current.state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'destructive' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 140,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/retire-trunk.js'),
})

UiAction({
  $id: Now.ID['ui_action_change_trunk'],
  name: 'Change trunk',
  actionName: `${SCOPE}_change_trunk`,
  table: `${SCOPE}_trunk`,
  hint: 'Makes the draft of a change, which shows the trunk as it is; nothing happens before you send it',
  active: true,
  condition: '/^present$/.test(current.state)',
  roles: [operator],
  showUpdate: true,
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/ui-actions/change-trunk.js'),
})
