import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/**
 * Colors of states: green is done, red needs a person, amber waits, blue is under way, gray is over. The name of the
 * state is shown beside its color.
 */

Record({
  $id: Now.ID['style_request_registered'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'registered',
    style: 'background-color: #CFEBD7',
  },
})

Record({
  $id: Now.ID['style_request_failed'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'failed',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_request_outcome_unknown'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'outcome_unknown',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_request_rejected'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'rejected',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_request_retrying'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'retrying',
    style: 'background-color: #FBE5C0',
  },
})

Record({
  $id: Now.ID['style_request_awaiting_approval'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'awaiting_approval',
    style: 'background-color: #FBE5C0',
  },
})

Record({
  $id: Now.ID['style_request_queued'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'queued',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_request_registering'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'registering',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_request_retiring'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'retiring',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_request_draft'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'draft',
    style: 'background-color: #E6E6E6',
  },
})

Record({
  $id: Now.ID['style_request_cancelled'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'cancelled',
    style: 'background-color: #E6E6E6',
  },
})

Record({
  $id: Now.ID['style_request_retired'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'retired',
    style: 'background-color: #E6E6E6',
  },
})

Record({
  $id: Now.ID['style_organization_verified'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_organization`,
    element: 'access_status',
    value: 'verified',
    style: 'background-color: #CFEBD7',
  },
})

Record({
  $id: Now.ID['style_organization_refused'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_organization`,
    element: 'access_status',
    value: 'refused',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_organization_verifying'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_organization`,
    element: 'access_status',
    value: 'verifying',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_organization_unverified'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_organization`,
    element: 'access_status',
    value: 'unverified',
    style: 'background-color: #FBE5C0',
  },
})

Record({
  $id: Now.ID['style_request_changed'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk_request`,
    element: 'registration_state',
    value: 'changed',
    style: 'background-color: #CFEBD7',
  },
})
