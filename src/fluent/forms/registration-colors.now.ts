import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/** The states of registrations have the colors of the requests' states. */

Record({
  $id: Now.ID['style_registration_registered'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'registered',
    style: 'background-color: #CFEBD7',
  },
})

Record({
  $id: Now.ID['style_registration_failed'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'failed',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_registration_outcome_unknown'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'outcome_unknown',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_registration_retrying'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'retrying',
    style: 'background-color: #FBE5C0',
  },
})

Record({
  $id: Now.ID['style_registration_queued'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'queued',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_registration_registering'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'registering',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_registration_retiring'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'retiring',
    style: 'background-color: #D3E5F7',
  },
})

Record({
  $id: Now.ID['style_registration_cancelled'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'cancelled',
    style: 'background-color: #E6E6E6',
  },
})

Record({
  $id: Now.ID['style_registration_retired'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'retired',
    style: 'background-color: #E6E6E6',
  },
})

Record({
  $id: Now.ID['style_registration_changed'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_registration`,
    element: 'state',
    value: 'changed',
    style: 'background-color: #CFEBD7',
  },
})
