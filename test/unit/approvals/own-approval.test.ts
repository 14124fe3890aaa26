import { ownApproval } from '../../../src/server/approvals/own-approval'

const REQUESTERS = { openedBy: 'opener', requestedFor: 'other', createdBy: 'creator' }

it.each([
  ['opener', 'opener', 'opener'],
  ['other', 'other', 'other'],
  ['creator', 'creator', 'creator'],
  // In this row a delegate answers in the approver's name.
  ['approver', 'opener', 'opener'],
  ['opener', 'approver', 'opener'],
  ['approver', 'approver', null],
  ['approver', '', null],
])('approver %s, answered by %s: %s', (approver, answeredBy, own) => {
  expect(ownApproval({ approver, answeredBy }, REQUESTERS)).toBe(own)
})

it('takes nobody for a requester where a column is empty', () => {
  const nobody = { openedBy: '', requestedFor: '', createdBy: '' }
  expect(ownApproval({ approver: 'approver', answeredBy: '' }, nobody)).toBeNull()
})
