import { onItemClosed } from '../../../src/server/approvals/item-closed'
import { STATES } from '../../../src/server/requests/states'

it('withdraws what has no trunk, asks about what has one or may have one, and leaves alone what has ended', () => {
  const decided = Object.fromEntries(
    STATES.map((state) => [state, [onItemClosed(state, false), onItemClosed(state, true)]]),
  )
  expect(decided).toEqual({
    draft: ['withdraw', 'ask'],
    awaiting_approval: ['withdraw', 'ask'],
    queued: ['withdraw', 'ask'],
    registering: ['withdraw', 'ask'],
    retrying: ['withdraw', 'ask'],
    failed: ['withdraw', 'ask'],
    registered: ['ask', 'ask'],
    changed: ['nothing', 'nothing'],
    outcome_unknown: ['ask', 'ask'],
    rejected: ['nothing', 'nothing'],
    cancelled: ['nothing', 'nothing'],
    retiring: ['nothing', 'nothing'],
    retired: ['nothing', 'nothing'],
  })
})
