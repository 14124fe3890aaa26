import { scope as SCOPE } from '../../../now.config.json'
import { ScriptAction } from '@servicenow/sdk/core'

ScriptAction({
  $id: Now.ID['script_action_drain_lane'],
  name: 'BYOC: drain lane',
  description: 'Works the registrations of the lane named in parm1',
  active: true,
  eventName: `${SCOPE}.lane.ready`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/drain-lane.js'),
})

ScriptAction({
  $id: Now.ID['script_action_verify_access'],
  name: 'BYOC: verify access',
  description: 'Runs the access checks for the organization named in parm1',
  active: true,
  eventName: `${SCOPE}.access.verify`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/verify-access.js'),
})

ScriptAction({
  $id: Now.ID['script_action_poll_status'],
  name: 'BYOC: poll trunk status',
  description: 'Asks Genesys for the status of the trunk of the registration in parm1',
  active: true,
  eventName: `${SCOPE}.trunk.status`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/poll-status.js'),
})

ScriptAction({
  $id: Now.ID['script_action_reconcile'],
  name: 'BYOC: reconcile',
  description: 'Compares the organization in parm1 with Genesys, from the page in parm2 on',
  active: true,
  eventName: `${SCOPE}.reconcile`,
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/script-actions/reconcile.js'),
})
