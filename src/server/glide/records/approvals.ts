import { text } from '../text'

const TABLE = 'sysapproval_approver'

/** Whether a user is, or was, asked to approve a trunk request. */
export function isApproverOf(request: string, user: string): boolean {
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', request)
  approver.addQuery('approver', user)
  approver.setLimit(1)
  approver.query()
  return approver.next()
}

/** Who rejected a trunk request last, and what that person said; null when nobody did. */
export function findRejection(request: string): { by: string; comment: string } | null {
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', request)
  approver.addQuery('state', 'rejected')
  approver.orderByDesc('sys_updated_on')
  approver.setLimit(1)
  approver.query()
  if (!approver.next()) return null
  const entry = text(approver.getElement('comments').getJournalEntry(1))
  // An entry starts with a line that says when and by whom it was written.
  const comment = entry.slice(entry.indexOf('\n') + 1).trim()
  return { by: text(approver.getDisplayValue('approver')), comment }
}

/** Takes back what is still asked of approvers. */
export function withdrawApprovals(request: string): void {
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', request)
  approver.addQuery('state', 'requested')
  approver.query()
  while (approver.next()) {
    approver.setValue('state', 'not_required')
    approver.update()
  }
}
