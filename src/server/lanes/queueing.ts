import { now, wakeLane, warn } from '../servicenow'
import { isVerdictCode, verdict } from '../verdicts'
import { isQueuedWork, isState, writeProgress, type State, type TrunkRequestRecord } from '../requests'
import {
  findRegistrationOf,
  hasDueBetween,
  insertRegistration,
  updateRegistration,
  type RegistrationRecord,
} from '../registrations'
import { wakingSince } from './lane'
import { laneFor, newRegistration } from './new-registration'

/** Has a queued request worked: creates or resets its registration and wakes its lane. `isNew`: it can't have one yet. */
export function enqueue(request: TrunkRequestRecord, isNew = false): void {
  const registration = isNew ? null : findRegistrationOf(request.sysId)
  const lane = laneFor(request)
  if (registration === null) {
    const time = now()
    const inserted = insertRegistration(newRegistration(request, lane, time))
    // Another transaction was first: its registration is as good, and its event is on its way. And a registration that
    // is a little older and not done yet has had the lane woken: whoever works it looks for more before it lets go.
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
    // Who tries again takes back a stop, but nobody takes back that the trunk is no longer wanted.
    ...(registration.wish === 'stop' ? { wish: '' } : {}),
    // What may be in Genesys stays with the organization it was sent to.
    ...(moved ? { organization: request.organization, trunk_name: request.trunkName, lane } : {}),
    // Nothing is there, whatever was sent before: it says nothing of another organization.
    ...(moved && registration.organization !== request.organization ? { unanswered_writes: '0' } : {}),
  })
  wakeLane(moved ? lane : registration.lane, moved ? request.organization : registration.organization)
}

/**
 * For the sweeper: a request is at work and its registration's row is gone, by a node that died before it was written
 * or because it was lost. What was sent before, its attempts tell; where they are lost as well, it looks before it writes.
 */
export function makeAnew(request: TrunkRequestRecord): void {
  const lane = laneFor(request)
  const retires = request.state === 'retiring'
  const anew = { ...newRegistration(request, lane, now()), created_anew: '1', genesys_id: request.genesysId }
  insertRegistration(retires ? { ...anew, operation: 'retire', state: 'retiring' } : anew)
  wakeLane(lane, request.organization)
}

/** Tells the registration what a person decided on the request. `wish`: what the request is still to be told. */
export function follow(request: string, state: State, wish = ''): void {
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
  updateRegistration(registration.sysId, { state, ...operation, ...(wish === '' ? {} : { wish }) })
}

/** Nobody may queue what is to be retired, or was withdrawn: who writes so stood still while that was decided. */
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
