import { findGroup, hasRole, instanceName, refuseRecord, settings, text, userId } from '../servicenow'
import { FIELD_NAMES, fieldOf } from '../contracts'
import { verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import {
  TASK_COLUMNS,
  askForApproval,
  asksAnew,
  commentOnItem,
  isApproverOf,
  isState,
  keepIdentifier,
  mayEditPayload,
  movePassword,
  noteForRequester,
  refusesRequestedFor,
  requiresApproval,
  setVerdict,
  takePassword,
  trunkRequestOf,
  type State,
} from '../requests'
import { enqueue } from '../lanes'

/** States in which a person may still correct what was typed: nothing of it is in Genesys or on its way there. */
const CORRECTABLE: readonly string[] = ['failed', 'rejected', 'cancelled']

/** What the business rules of the trunk request decide. */
export class TrunkRequestRules {
  /** Before insert and update: nothing is cut, nothing changes under way, no approval is skipped, no secret stays here. */
  guard(current: GlideRecord, previous: GlideRecord | null): void {
    this.judge(current, previous)
    noteForRequester(current, text(current.operation()) === 'insert' ? null : previous)
  }

  private judge(current: GlideRecord, previous: GlideRecord | null): void {
    const inserting = text(current.operation()) === 'insert' || previous === null
    const unfit = this.tooLong(current) ?? refusesRequestedFor(current, inserting)
    if (unfit !== null) return refuseRecord(current, unfit)
    if (!inserting) {
      const refused = this.refusedChange(current, previous)
      if (refused !== null) return refuseRecord(current, refused)
    } else {
      // A clone copies rows without running rules: what it carries stays the other instance's.
      current.setValue('made_on', instanceName())
      if (text(current.getValue('assignment_group')) === '') {
        const group = findGroup(settings.assignmentGroup())
        if (group !== '') current.setValue('assignment_group', group)
      }
    }
    const unkept = takePassword(current, inserting)
    if (unkept !== null) return refuseRecord(current, unkept)
    const state = text(current.getValue('registration_state'))
    if (state === 'awaiting_approval' && (inserting || asksAnew(current))) askForApproval(current)
    if (state !== 'queued' || !(inserting || current.getElement('registration_state').changes())) return
    const organization = findOrganization(text(current.getValue('organization')))
    if (organization === null) {
      putState(current, 'failed')
      return setVerdict(
        current,
        verdict('organization_unknown', { evidence: ['The request names no organization that exists.'] }),
      )
    }
    keepIdentifier(current, organization)
    // What is new was approved by nobody yet, whatever it says.
    const approved = !inserting && text(current.getValue('approval')) === 'approved'
    if (!approved && requiresApproval(organization)) {
      putState(current, 'awaiting_approval')
      askForApproval(current)
      return
    }
    putState(current, 'queued')
    setVerdict(current, null)
  }

  /** After the write: what could not be decrypted before it is taken out now. The sweeper tries again what stays. */
  passwordLeft(current: GlideRecord): void {
    movePassword(text(current.getUniqueValue()))
  }

  /** After it became queued: creates or resets its registration and wakes its lane. */
  queued(current: GlideRecord): void {
    // A request that is being inserted has no registration yet.
    enqueue(trunkRequestOf(current), text(current.operation()) === 'insert')
  }

  /** For the access control of the trunk request: whether the user is, or was, asked to approve it. */
  isApprover(current: GlideRecord): boolean {
    return isApproverOf(text(current.getUniqueValue()), userId())
  }

  /** For the access control of the trunk request: operators read all, others their own and what they approve. */
  mayRead(current: GlideRecord): boolean {
    const user = userId()
    const own = [current.getValue('opened_by'), current.getValue('requested_for')].some((who) => text(who) === user)
    return hasRole('operator') || own || this.isApprover(current)
  }

  /**
   * After its state changed: says so on the requested item, in the requester's words. That what was ordered just now is
   * on its way goes without saying.
   */
  tellRequester(current: GlideRecord): void {
    const { requestedItem, state } = trunkRequestOf(current)
    if (state === 'queued' && text(current.operation()) === 'insert') return
    // Who closes an open item says there what became of the trunk.
    if (isState(state)) commentOnItem(requestedItem, text(current.getValue('requester_note')), state === 'retired')
  }

  /** Why an update must not change what was asked for, or null. What changes after its approval is no longer approved. */
  private refusedChange(current: GlideRecord, previous: GlideRecord): string | null {
    const changed = payload().filter(({ column }) => current.getElement(column).changes())
    if (changed.length === 0) return null
    const names = changed.map(({ label }) => label).join(', ')
    const before = text(previous.getValue('registration_state'))
    const approval = text(previous.getValue('approval'))
    if (isState(before) && !mayEditPayload(before) && !CORRECTABLE.includes(before)) {
      return `${names} can't be changed while the request is ${before}. Stop the request first.`
    }
    if (before === 'awaiting_approval' && approval === 'requested') {
      return `${names} can't be changed while its approval is asked for. Cancel the request and ask anew.`
    }
    if (approval === 'approved') current.setValue('approval', 'not requested')
    return null
  }

  private tooLong(current: GlideRecord): string | null {
    for (const name of FIELD_NAMES) {
      const { column, label, limit } = fieldOf(name)
      if (limit === null) continue
      const { length } = text(current.getValue(column))
      if (length > limit) {
        return `${label} has ${String(length)} characters; the field holds ${String(limit)}. Shorten it to ${String(limit)} characters.`
      }
    }
    return null
  }
}

/** What is sent of a request: read-only from `queued` on. */
function payload(): { column: string; label: string }[] {
  return [
    { column: 'organization', label: 'Organization' },
    { column: 'password_given', label: 'Digest password given' },
    ...FIELD_NAMES.map(fieldOf),
  ]
}

function putState(current: GlideRecord, state: State): void {
  current.setValue('registration_state', state)
  current.setValue('state', String(TASK_COLUMNS[state].state))
  current.setValue('active', TASK_COLUMNS[state].active ? '1' : '0')
}
