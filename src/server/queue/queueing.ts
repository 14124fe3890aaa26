import { now, wakeLane, warn } from '../servicenow'
import { isVerdictCode, verdict } from '../verdicts'
import { isQueuedWork, isState, writeProgress, type State, type TrunkRequestRecord } from '../requests'
import { findTrunkOf } from '../inventory'
import {
  findRegistrationOf,
  hasDueBetween,
  insertRegistration,
  updateRegistration,
  type RegistrationRecord,
  wakingSince,
} from '../registrations'
import { keepTrunk } from '../outcomes'
import { laneFor, nameAskedBy, newRegistration } from './new-registration'

/**
 * Puts a queued request to work: creates or resets its registration and wakes its lane. `isNew`: true when the request
 * can't have a registration yet.
 */
export function enqueue(request: TrunkRequestRecord, isNew = false): void {
  const registration = isNew ? null : findRegistrationOf(request.sysId)
  const lane = laneFor(request)
  if (registration === null) {
    const time = now()
    const inserted = insertRegistration(newRegistration(request, lane, time))
    // When transaction A inserted the registration's row first, A's event wakes the lane. When a slightly older
    // registration of the lane is not done yet, the lane was woken for that one: the worker that takes the lane looks
    // for more work before it ends.
    if (inserted !== null && !hasDueBetween(lane, wakingSince(time), time)) wakeLane(lane, request.organization)
    return
  }
  if (isOver(registration)) return restore(request, registration)
  const moved = registration.writeSent === 0 && registration.genesysId === ''
  updateRegistration(registration.sysId, {
    state: 'queued',
    next_attempt: String(now()),
    first_attempt: '0',
    put_offs: '0',
    // A new attempt takes a pending stop back, but never a withdrawal.
    ...(registration.pending === 'stop' ? { wish: '' } : {}),
    // A registration whose trunk may be in Genesys stays with the organization that the write was sent to.
    ...(moved ? { organization: request.organization, trunk_name: nameAskedBy(request), lane } : {}),
    // Unanswered writes to the organization before, and a look for the trunk there, say nothing about the new one.
    ...(moved && registration.organization !== request.organization ? { unanswered_writes: '0', looked_at: '' } : {}),
  })
  wakeLane(moved ? lane : registration.lane, moved ? request.organization : registration.organization)
}

/**
 * For the sweeper: creates the missing registration of a request at work. A node died before it wrote the row, or the
 * row was lost. The attempts tell which writes were sent; where they are lost as well, the lane looks in Genesys before
 * it writes.
 */
export function makeAnew(request: TrunkRequestRecord): void {
  const lane = laneFor(request)
  const retires = request.state === 'retiring'
  const anew = { ...newRegistration(request, lane, now()), created_anew: '1', ...trunkOf(request) }
  insertRegistration(retires ? { ...anew, operation: 'retire', state: 'retiring' } : anew)
  wakeLane(lane, request.organization)
}

/** The trunk of a request, with the place of its write where the trunk's own record knows it. */
function trunkOf({ organization, genesysId }: TrunkRequestRecord): Record<string, string> {
  const trunk = genesysId === '' ? null : findTrunkOf(organization, genesysId)
  if (trunk === null) return { genesys_id: genesysId }
  const { sysId, orgId, region, contract } = trunk
  return { genesys_id: genesysId, trunk: sysId, org_id: orgId, region, contract }
}

/**
 * Copies a person's decision from the request to its registration. `pending`: the command that the request's own record
 * does not show yet.
 */
export function follow(request: string, state: State, pending = ''): void {
  const registration = findRegistrationOf(request)
  if (registration === null) return
  if (state === 'retiring') {
    updateRegistration(registration.sysId, {
      state,
      operation: 'retire',
      next_attempt: String(now()),
      first_attempt: '0',
      put_offs: '0',
    })
    wakeLane(registration.lane, registration.organization)
    return
  }
  const operation = state === 'cancelled' ? { operation: 'cancel' } : {}
  // A stop that came after the trunk was made keeps the trunk's record.
  const trunk = state === 'registered' ? { trunk: keepTrunk(registration, null) } : {}
  updateRegistration(registration.sysId, {
    state,
    ...operation,
    ...trunk,
    ...(pending === '' ? {} : { wish: pending }),
  })
}

/**
 * True when the request is to be retired, or was withdrawn, and can't be queued any more: transaction A, which queues
 * it, stood still while transaction B decided that.
 */
function isOver({ operation, state }: RegistrationRecord): boolean {
  return operation === 'retire' || operation === 'cancel' || state === 'cancelled' || state === 'retired'
}

function restore(request: TrunkRequestRecord, { sysId, operation, state, verdict: code }: RegistrationRecord): void {
  const canceled = operation === 'cancel' && !isQueuedWork(state)
  const end = canceled ? 'cancelled' : isState(state) ? state : 'failed'
  if (end !== state) updateRegistration(sysId, { state: end })
  warn({ subject: `request ${request.number}`, event: `was to be queued, but is ${end}: left so` })
  writeProgress(request.sysId, { state: end, verdict: isVerdictCode(code) && !canceled ? verdict(code) : null })
}
