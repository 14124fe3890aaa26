import { scope as SCOPE } from '../../../now.config.json'
import { text, wholeNumber } from '../servicenow'

const TABLE = 'sysapproval_approver'

/** True when a user is, or was, asked to approve a trunk request. */
export function isApproverOf(request: string, user: string): boolean {
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', request)
  approver.addQuery('approver', user)
  approver.setLimit(1)
  approver.query()
  return approver.next()
}

/** The latest approval: its approver, and the user_name of the person who answered; null when there is none. */
export function lastApproval(request: string): { approver: string; updatedBy: string } | null {
  const approver = lastAnswer(request, 'approved')
  if (approver === null) return null
  return { approver: text(approver.getValue('approver')), updatedBy: text(approver.getValue('sys_updated_by')) }
}

/** The latest rejection of a trunk request: the approver's name and comment; null when nobody rejected it. */
export function findRejection(request: string): { by: string; comment: string } | null {
  const approver = lastAnswer(request, 'rejected')
  if (approver === null) return null
  const entry = text(approver.getElement('comments').getJournalEntry(1))
  // An entry starts with a line that says when and by whom it was written.
  const comment = entry.slice(entry.indexOf('\n') + 1).trim()
  return { by: text(approver.getDisplayValue('approver')), comment }
}

/** The row of the approver who gave this answer last, or null. */
function lastAnswer(request: string, answer: 'approved' | 'rejected'): GlideRecord | null {
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', request)
  approver.addQuery('state', answer)
  approver.orderByDesc('sys_updated_on')
  approver.setLimit(1)
  approver.query()
  return approver.next() ? approver : null
}

/** Cancels the approvals of a request that are still unanswered. */
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

/** Requests read in one statement. */
const CHUNK = 500

/**
 * A request that asks for approval and has no approver who is asked. `times`: number of askings; `since`: epoch
 * milliseconds.
 */
export interface UnaskedRequest {
  sysId: string
  times: number
  since: number
}

/** Requests that ask for approval, unchanged since that time, and have no approver who is asked; at most `limit`. */
export function unaskedRequests(unchangedSince: GlideDateTime, limit: number, openOnly: boolean): UnaskedRequest[] {
  const unasked: UnaskedRequest[] = []
  for (let after = ''; unasked.length < limit;) {
    const requests = awaitingApproval(unchangedSince, after, openOnly)
    const asked = requestsBeingAsked(requests.map(({ sysId }) => sysId))
    unasked.push(...requests.filter(({ sysId }) => !asked.has(sysId)))
    if (requests.length < CHUNK) break
    after = requests[requests.length - 1]?.sysId ?? ''
  }
  return unasked.slice(0, limit)
}

function awaitingApproval(unchangedSince: GlideDateTime, after: string, openOnly: boolean): UnaskedRequest[] {
  const record = new GlideRecord(`${SCOPE}_trunk_request`)
  if (openOnly) record.addQuery('active', '1')
  record.addQuery('registration_state', 'awaiting_approval')
  // Any other value of an asking without an answer counts: it is neither answered nor given up.
  record.addQuery('approval', 'NOT IN', 'not requested,approved,rejected')
  record.addQuery('sys_updated_on', '<', text(unchangedSince.getValue()))
  if (after !== '') record.addQuery('sys_id', '>', after)
  record.orderBy('sys_id')
  record.setLimit(CHUNK)
  record.query()
  const found: UnaskedRequest[] = []
  while (record.next()) {
    found.push({
      sysId: text(record.getUniqueValue()),
      times: wholeNumber(record.getValue('approvals_asked')),
      since: new GlideDateTime(text(record.getValue('sys_updated_on'))).getNumericValue(),
    })
  }
  return found
}

function requestsBeingAsked(requests: readonly string[]): Set<string> {
  const asked = new Set<string>()
  if (requests.length === 0) return asked
  const approver = new GlideRecord(TABLE)
  approver.addQuery('sysapproval', 'IN', requests.join(','))
  approver.addQuery('state', 'requested')
  approver.query()
  while (approver.next()) asked.add(text(approver.getValue('sysapproval')))
  return asked
}
