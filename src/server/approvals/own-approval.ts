/** The people on the requesting side of a request, by sys_id; '' for a role that nobody has. */
export interface Requesters {
  openedBy: string
  requestedFor: string
  /** The user who created the record: unlike `opened_by`, it can't be changed. */
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
