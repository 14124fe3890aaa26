import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/** What requesters see of their own requests. */
export const requesterView = Record({
  $id: Now.ID['view_requester'],
  table: 'sys_ui_view',
  data: { name: `${SCOPE}_requester`, title: 'BYOC requester' },
})

/** What waits for a person, with what the person is to do. */
export const needsPersonView = Record({
  $id: Now.ID['view_needs_person'],
  table: 'sys_ui_view',
  data: { name: `${SCOPE}_needs_person`, title: 'BYOC needs a person' },
})
