/** Who stands on the requesting side of a request, by sys_id; '' where nobody does. */
export interface Requesters {
  openedBy: string
  requestedFor: string
  /** Who created the record: `opened_by` can be changed, this can't. */
  createdBy: string
}

/**
 * The person who approved a request of their own: as the approver, or by answering in an approver's name, as a delegate
 * does. Null when somebody else approved it.
 */
export function ownApproval(approval: { approver: string; answeredBy: string }, requesters: Requesters): string | null {
  const requesting = Object.values(requesters).filter((user) => user !== '')
  return [approval.approver, approval.answeredBy].find((user) => requesting.includes(user)) ?? null
}
