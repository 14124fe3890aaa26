import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/** Colors of a trunk's states, by the same rule as those of requests. */

Record({
  $id: Now.ID['style_trunk_present'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk`,
    element: 'state',
    value: 'present',
    style: 'background-color: #CFEBD7',
  },
})

Record({
  $id: Now.ID['style_trunk_missing'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk`,
    element: 'state',
    value: 'missing',
    style: 'background-color: #F6CFCF',
  },
})

Record({
  $id: Now.ID['style_trunk_foreign'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk`,
    element: 'state',
    value: 'foreign',
    style: 'background-color: #FBE5C0',
  },
})

Record({
  $id: Now.ID['style_trunk_retired'],
  table: 'sys_ui_style',
  data: {
    name: `${SCOPE}_trunk`,
    element: 'state',
    value: 'retired',
    style: 'background-color: #E6E6E6',
  },
})
