import { findGroup } from '../people'
import { hasRole, instanceName, refuseRecord, settings, text, userId } from '../servicenow'
import { FIELD_NAMES, fieldOf } from '../fields'
import { verdict } from '../verdicts'
import { findOrganization, settleSite } from '../organizations'
import { movePassword, takePassword } from '../passwords'
import {
  stateColumns,
  actOf,
  commentOnItem,
  isQueuedWork,
  isState,
  keepIdentifier,
  mayEditPayload,
  noteForRequester,
  setVerdict,
  spoken,
  trunkRequestOf,
  refusesRequestedFor,
  type State,
} from '../requests'
import { askForApproval, asksAnew, isApproverOf, requiresApproval } from '../approvals'
import { followsChange, settleChange, settleReplacement } from '../proposals'
import { enqueue } from '../queue'
import { askRoute, followsOrder } from '../routes'

/** States in which a person may still correct the typed values: no trunk is in Genesys or on its way there. */
const CORRECTABLE: readonly string[] = ['failed', 'rejected', 'cancelled']

/** The decisions of the business rules on the table Trunk Request. */
export class TrunkRequestRules {
  /**
   * Before insert and update: refuses values that would be cut and changes while work is under way, asks for the
   * approval, and moves the password away.
   */
  guard(current: GlideRecord, previous: GlideRecord | null): void {
    this.judge(current, previous)
    if (text(current.operation()) === 'insert') noteForRequester(current, null)
    else noteForRequester(current, previous)
  }

  private judge(current: GlideRecord, previous: GlideRecord | null): void {
    const inserting = text(current.operation()) === 'insert' || previous === null
    const unfit = this.tooLong(current) ?? refusesRequestedFor(current, inserting) ?? this.unfitSite(current, inserting)
    if (unfit !== null) return refuseRecord(current, unfit)
    const act = actOf(text(current.getValue('act')))
    const unsettled =
      act !== 'register' || current.getElement('act').changes() ? settleChange(current, inserting) : null
    const misplaced = unsettled ?? settleReplacement(current, inserting)
    if (misplaced !== null) return refuseRecord(current, misplaced)
    if (!inserting) {
      const refused = this.refusedChange(current, previous)
      if (refused !== null) return refuseRecord(current, refused)
    } else {
      // Cloning copies rows without running rules, so that a cloned request keeps the name of the other instance.
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
    if (act === 'register') {
      keepIdentifier(current, organization)
      // A trunk that is registered anew has to be put on its outbound route anew.
      current.setValue('route_request', '')
    }
    // A new request was not approved by anybody yet, even when its `approval` says so.
    const approved = !inserting && text(current.getValue('approval')) === 'approved'
    if (inserting && requiresApproval(organization) && followsOrder(current)) current.setValue('approval', 'approved')
    else if (!approved && requiresApproval(organization)) {
      putState(current, 'awaiting_approval')
      askForApproval(current)
      return
    }
    putState(current, 'queued')
    setVerdict(current, null)
  }

  /**
   * After the write: moves a password that could not be decrypted before the write. The sweeper tries again when this
   * fails, too.
   */
  passwordLeft(current: GlideRecord): void {
    movePassword(text(current.getUniqueValue()))
  }

  /** After a request became queued: creates or resets its registration and wakes its lane. */
  queued(current: GlideRecord): void {
    // A request that is being inserted has no registration yet.
    enqueue(trunkRequestOf(current), text(current.operation()) === 'insert')
  }

  /** After an order that names an outbound route became registered: asks for its trunk to be put on the route. */
  registered(current: GlideRecord): void {
    askRoute(trunkRequestOf(current))
  }

  /** For the access control of the trunk request: true when the user is, or was, asked to approve it. */
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
   * After a change of state: comments on the requested item in the requester's words. A new order that was queued gets
   * no comment.
   */
  tellRequester(current: GlideRecord): void {
    const { requestedItem, state } = trunkRequestOf(current)
    if (state === 'queued' && text(current.operation()) === 'insert') return
    // An open item of a retired trunk gets no comment here: it is closed with one.
    if (isState(state)) commentOnItem(requestedItem, text(current.getValue('requester_note')), state === 'retired')
  }

  /**
   * The reason why an update must not change the requested trunk, or null. A change after the approval ends the
   * approval.
   */
  private refusedChange(current: GlideRecord, previous: GlideRecord): string | null {
    const changed = payload().filter(({ column }) => current.getElement(column).changes())
    if (changed.length === 0 || followsChange(current)) return null
    const names = changed.map(({ label }) => label).join(', ')
    const before = text(previous.getValue('registration_state'))
    const approval = text(previous.getValue('approval'))
    if (isState(before) && !mayEditPayload(before) && !CORRECTABLE.includes(before)) {
      return `${names} can't be changed while the request is ${spoken(before)}. ${insteadOf(before)}`
    }
    if (before === 'awaiting_approval' && approval === 'requested') {
      return `${names} can't be changed while its approval is asked for. Cancel the request and ask anew.`
    }
    if (approval === 'approved') current.setValue('approval', 'not requested')
    return null
  }

  /** The reason why the chosen site does not fit the organization or the typed ID, or null. */
  private unfitSite(current: GlideRecord, inserting: boolean): string | null {
    const organization = text(current.getValue('organization'))
    return settleSite(current, organization, {
      inserting,
      moved: !inserting && current.getElement('organization').changes(),
    })
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

/** The way to other values for a request whose own can't be changed. */
function insteadOf(state: State): string {
  if (state === 'registered') return 'Choose Change trunk on the record of its trunk.'
  if (state === 'outcome_unknown') return 'Settle its outcome first, as its next step says.'
  return isQueuedWork(state) ? 'Stop the request first.' : 'Ask for a new request.'
}

/** The columns of a request that are sent to Genesys: they are read-only from `queued` on. */
function payload(): { column: string; label: string }[] {
  return [
    { column: 'organization', label: 'Organization' },
    { column: 'password_given', label: 'Digest password given' },
    ...FIELD_NAMES.map(fieldOf),
    { column: 'site', label: 'Inbound site' },
  ]
}

function putState(current: GlideRecord, state: State): void {
  for (const [column, value] of Object.entries(stateColumns(state))) current.setValue(column, value)
}
