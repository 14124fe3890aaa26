import { dateTime, now, settings, text, wholeNumber, withoutMarkup } from '../servicenow'
import type { OrganizationRecord } from '../organizations'
import { actOf, changeParts, findTrunkRequest, updateTrunkRequest } from '../requests'
import { unaskedRequests } from './approvals.store'

/**
 * True when requests of an organization need approval: the property demands it for all organizations, or the record for
 * this one. Null: there is no organization.
 */
export function requiresApproval(organization: OrganizationRecord | null): boolean {
  return settings.approvalRequired() || organization?.approvalRequired === true
}

const ASKED = 'approvals_asked'

/**
 * Asks for approval, in the before-rule. The flow that asks approvers starts only for a unique change, and a request
 * that awaited approval earlier may await it again: the count makes each asking unique.
 */
export function askForApproval(current: GlideRecord): void {
  current.setValue('approval', 'requested')
  if (text(current.getValue('description')) === '') current.setValue('description', askedOf(current))
  current.setValue(ASKED, String(wholeNumber(current.getValue(ASKED)) + 1))
}

/** The question to approvers, for their email and for lists of tasks, with what each answer leads to. */
function askedOf(current: GlideRecord): string {
  const [organization, who] = ['organization', 'requested_for'].map((column) => text(current.getDisplayValue(column)))
  const [name, sipUri, user] = ['trunk_name', 'sip_uri', 'auth_user'].map((column) => text(current.getValue(column)))
  const changes = actOf(text(current.getValue('act'))) === 'change'
  const where = `the organization "${organization ?? ''}"`
  const asked = changes
    ? `Change of the trunk "${name ?? ''}" in ${where}: ${changeParts(current).join(', ')}`
    : `Trunk "${name ?? ''}" in ${where}, SIP URI ${sipUri ?? ''}, authentication user ${user ?? ''}`
  const whole = who === '' ? `${asked}.` : `${asked}, for ${who ?? ''}.`
  const answers = changes ? CHANGE_ANSWERS : REGISTER_ANSWERS
  return `${withoutMarkup(whole).slice(0, LONGEST_DESCRIPTION - answers.length - 1)} ${answers}`
}

const REGISTER_ANSWERS = 'Approved, the trunk is registered at once; rejected, no trunk is made.'
const CHANGE_ANSWERS = 'Approved, the trunk is changed at once; rejected, it stays as it is.'

/** Length of the column `description` of Task. */
const LONGEST_DESCRIPTION = 4000

/** In the before-rule of a request that awaits approval: true when this update asks for it again. */
export function asksAnew(current: GlideRecord): boolean {
  const asked = text(current.getValue('approval')) === 'requested' && current.getElement('approval').changes()
  return asked || current.getElement('registration_state').changes()
}

/** An asking is followed by the next one after as many times this long as there were askings. */
const PATIENCE_MS = 300000
const LONGEST_PATIENCE_MS = 3600000

/**
 * For the sweeper: asks again when no approver is being asked, because the flow that asks did not start, or ended
 * without an answer. The intervals grow with each asking. `openOnly`: only for requests whose task is open.
 *
 * @returns the number of requests that were asked for anew
 */
export function askUnasked(limit: number, openOnly: boolean): number {
  let asked = 0
  for (const { sysId, times, since } of unaskedRequests(dateTime(now() - PATIENCE_MS), limit, openOnly)) {
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

/** Asks again when no approver could be asked earlier; does nothing while an answer is awaited. */
export function askAgain(trunkRequestSysId: string): void {
  const request = findTrunkRequest(trunkRequestSysId)
  if (request?.state !== 'awaiting_approval' || request.approval === 'requested') return
  updateTrunkRequest(request.sysId, { approval: 'requested', verdict_message: '', next_step: '' })
}
