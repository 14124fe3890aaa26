import { dateTime, now, settings, text, wholeNumber, withoutMarkup } from '../servicenow'
import type { OrganizationRecord } from '../organizations'
import { unaskedRequests } from './approvals.store'
import { findTrunkRequest, updateTrunkRequest } from './trunk-requests.store'

/**
 * True when requests of an organization need approval: all of them do by the property, or its own by its record. Null:
 * there is none.
 */
export function requiresApproval(organization: OrganizationRecord | null): boolean {
  return settings.approvalRequired() || organization?.approvalRequired === true
}

const ASKED = 'approvals_asked'

/**
 * In the before-rule: has approval asked for. The flow that asks starts for a unique change alone, and a request that was
 * asked for before may return to what it was then: the count makes each asking one of its own.
 */
export function askForApproval(current: GlideRecord): void {
  current.setValue('approval', 'requested')
  if (text(current.getValue('description')) === '') current.setValue('description', askedOf(current))
  current.setValue(ASKED, String(wholeNumber(current.getValue(ASKED)) + 1))
}

/** What approvers are asked, for their email and for lists of tasks. */
function askedOf(current: GlideRecord): string {
  const [organization, who] = ['organization', 'requested_for'].map((column) => text(current.getDisplayValue(column)))
  const [name, sipUri, user] = ['trunk_name', 'sip_uri', 'auth_user'].map((column) => text(current.getValue(column)))
  const asked = `Trunk "${name ?? ''}" in the organization "${organization ?? ''}", SIP URI ${sipUri ?? ''}, authentication user ${user ?? ''}`
  return withoutMarkup(who === '' ? `${asked}.` : `${asked}, for ${who ?? ''}.`).slice(0, LONGEST_DESCRIPTION)
}

/** Length of the task's column. */
const LONGEST_DESCRIPTION = 4000

/** In the before-rule of a request that awaits approval: whether this update has it asked for. */
export function asksAnew(current: GlideRecord): boolean {
  const asked = text(current.getValue('approval')) === 'requested' && current.getElement('approval').changes()
  return asked || current.getElement('registration_state').changes()
}

/** No asking is followed by the next before as many times this long. */
const PATIENCE_MS = 300000
const LONGEST_PATIENCE_MS = 3600000

/**
 * For the sweeper: asks again where nobody is being asked, for the flow that asks did not start, or ended without an
 * answer. The longer that goes on, the rarer.
 *
 * @returns how many requests were asked for anew
 */
export function askUnasked(limit: number): number {
  let asked = 0
  for (const { sysId, times, since } of unaskedRequests(dateTime(now() - PATIENCE_MS), limit)) {
    if (now() - since < Math.min(times * PATIENCE_MS, LONGEST_PATIENCE_MS)) continue
    updateTrunkRequest(sysId, {
      approval: 'requested',
      [ASKED]: String(times + 1),
      verdict_message: 'Nobody had been asked to approve this request, so its approval was asked for anew.',
      next_step:
        'If nobody is asked in the next minutes, have an administrator publish the flow "Approve trunk request" (BYOC Trunks > Install check).',
    })
    asked += 1
  }
  return asked
}

/** Asks again where nobody could be asked before; nothing while an answer is awaited. */
export function askAgain(trunkRequestSysId: string): void {
  const request = findTrunkRequest(trunkRequestSysId)
  if (request?.state !== 'awaiting_approval' || request.approval === 'requested') return
  updateTrunkRequest(request.sysId, { approval: 'requested', verdict_message: '', next_step: '' })
}
