import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/** The view in which requesters see their own requests. */
export const requesterView = Record({
  $id: Now.ID['view_requester'],
  table: 'sys_ui_view',
  data: { name: `${SCOPE}_requester`, title: 'BYOC requester' },
})

/** The view of requests that wait for a person, with the person's next step. */
export const needsPersonView = Record({
  $id: Now.ID['view_needs_person'],
  table: 'sys_ui_view',
  data: { name: `${SCOPE}_needs_person`, title: 'BYOC needs a person' },
})
