import { now, wakeLane, wakeLaneAt, warn } from '../servicenow'
import { verdict } from '../verdicts'
import {
  goalOf,
  isQueuedWork,
  isState,
  transition,
  writeProgress,
  type Circumstances,
  type Event,
  type Progress,
  type State,
} from '../requests'
import {
  recallWrites,
  updateRegistration,
  openUnchanged,
  isToCarryOut,
  pendingCommandOf,
  type RegistrationRecord,
  type PendingCommand,
} from '../registrations'
import { isEnded, keepIfLost, requeue } from './requeue'
import { keepTrunk, retireTrunk } from './keep-trunk'
import { stepColumns } from './step-columns'
import type { StepResult } from './step-result'
import { tellReplacement } from './tell-replacement'

/** The pause of a registration whose outcome does not fit its state. */
const UNFIT_MS = 900000

/**
 * Writes the outcome of a step to the registration, and to the trunk request where something changed for people. The
 * lifecycle alone decides the state. Returns the new state, or null when nothing was written: the event does not fit
 * the state, or worker B has changed the row since this worker A read it.
 */
export function writeStep(registration: RegistrationRecord, event: Event, result: StepResult): State | null {
  const before = registration.state
  if (!isState(before)) return null
  // Worker A failed without sending a write, but worker B may have sent one before. The attempts know: then the lane
  // looks in Genesys first.
  if (event === 'fail' && result.write === undefined && recallWrites(registration)) {
    return writeStep(registration, 'retry_later', { retryAt: now() })
  }
  const decided = transition(claimed(event, before), event, {
    ...circumstances(registration),
    writeUnanswered: result.writeNamed !== true && (result.writeSent ?? registration.writeSent) > 0,
  })
  if (!decided.ok) {
    warn({ subject: `registration ${registration.sysId}`, event: decided.reason })
    // A step whose outcome can't be stored must not be repeated in a loop.
    updateRegistration(registration.sysId, { next_attempt: String(now() + UNFIT_MS) })
    return null
  }
  const row = openUnchanged(registration)
  if (row === null) {
    // Worker B, or a person, ended the work without knowing of the write that this worker A has sent, or the row is lost.
    if (result.write !== undefined && !keepIfLost(registration)) requeue(registration.sysId, isEnded)
    return null
  }
  const state = decided.state
  const verdictChanged = result.verdict !== undefined && (result.verdict?.code ?? '') !== registration.verdict
  // Trunk and request are written before the registration: after a crash in between the registration is still due, and
  // the lane writes all of them again.
  const trunk = writeTrunk(registration, state, result)
  if (state !== before || verdictChanged || result.note !== undefined)
    writeProgress(registration.request, summary(state, result))
  if (state !== before) tellReplacement(registration, state, result.verdict ?? null)
  row.write({ ...stepColumns(registration, state, result), ...(trunk === null ? {} : { trunk }) })
  if (state === 'retrying' || state === 'retiring') {
    if (result.retryAt !== undefined && result.retryAt > now())
      wakeLaneAt(registration.lane, registration.organization, result.retryAt)
  }
  registration.state = state
  const pending = pendingCommandOf(row.found.pending)
  return pending === null ? state : meanwhile(registration, state, pending)
}

/** Writes the trunk's own record where the step decides about it. Null: the registration goes on naming the same one. */
function writeTrunk(registration: RegistrationRecord, state: State, result: StepResult): string | null {
  if (state === 'retired') retireTrunk(registration)
  if (state !== 'registered') return result.genesysId === '' ? '' : null
  const genesysId = result.genesysId ?? registration.genesysId
  const registered = result.registered ?? null
  return keepTrunk(
    { ...registration, genesysId },
    registered === null ? null : { ...registered, comparison: result.comparison },
  )
}

/**
 * Handles a command that a person gave while the worker called Genesys: at once when the work has ended, otherwise in
 * the next step.
 */
function meanwhile(registration: RegistrationRecord, state: State, pending: PendingCommand): State {
  if (!isQueuedWork(state)) return carryOut(registration, pending)
  if (!isToCarryOut(pending, registration.operation)) {
    // The command is being carried out. A next attempt that is due would be put off, and be due again, in a loop.
    updateRegistration(registration.sysId, { wish: '' })
    return state
  }
  updateRegistration(registration.sysId, { next_attempt: String(now()) })
  wakeLane(registration.lane, registration.organization)
  return state
}

/**
 * Carries out a command that a person gave while a worker called Genesys. The caller holds the lane. Returns the new
 * state.
 */
export function carryOut(registration: RegistrationRecord, pending: PendingCommand): State {
  const before = stateOf(registration)
  recallWrites(registration)
  const row = openUnchanged(registration)
  if (row === null) return before
  const decided = transition(before, pending, circumstances(registration))
  const state = decided.ok && decided.effect === 'moved' ? decided.state : before
  let shown = true
  if (state !== before) {
    const note = `What was asked for while Genesys Cloud was being called (${pending}) is done now.`
    const end = progressAfterCommand(pending, state, registration.genesysId)
    shown = writeProgress(registration.request, { ...end, note })
    tellReplacement(registration, state, end.verdict ?? null)
  }
  const retires = state === 'retiring' && state !== before
  if (retires) registration.operation = 'retire'
  row.write({
    state,
    // Where the platform refused the request's update, the sweeper repeats the command. Without the command, the sweeper
    // would put a request that still says "queued" to work again.
    wish: shown || isQueuedWork(state) ? '' : pending,
    next_attempt: String(now()),
    ...(retires ? { operation: 'retire', first_attempt: '0', put_offs: '0' } : {}),
    // A cancellation is final. The operation keeps it, because worker A, which stood still until now, overwrites the
    // row's state only.
    ...(state === 'cancelled' ? { operation: 'cancel' } : {}),
    // A stop came too late: the trunk was made before.
    ...(state === 'registered' && state !== before ? { trunk: keepTrunk(registration, null) } : {}),
  })
  if (isQueuedWork(state)) wakeLane(registration.lane, registration.organization)
  registration.state = state
  return state
}

/**
 * The progress shown on the request after a command led to this state. A request whose trunk was made before the stop
 * is registered.
 */
export function progressAfterCommand(pending: string, state: State, genesysId: string): Progress {
  if (state === 'registered') return { state, genesysId, verdict: null }
  return pending === 'stop' ? { state, verdict: verdict('stopped') } : { state }
}

function stateOf({ sysId, state }: RegistrationRecord): State {
  if (isState(state)) return state
  throw new Error(`Registration ${sysId} is in no state: "${state}"`)
}

function circumstances(registration: RegistrationRecord): Circumstances {
  return {
    goal: goalOf(registration.operation),
    approved: true,
    hasTrunk: registration.genesysId !== '',
    writeUnanswered: registration.writeSent > 0,
  }
}

/**
 * A lane claims a registration and finishes it in one transaction; writing `registering` in between would cost two
 * statements and tell nobody anything, because the claim that counts is the write's own row.
 */
function claimed(event: Event, before: State): State {
  const worked = event === 'succeed' || event === 'fail' || event === 'retry_later' || event === 'lose_track'
  return worked && (before === 'queued' || before === 'retrying') ? 'registering' : before
}

function summary(state: State, result: StepResult): Progress {
  return {
    state,
    ...(result.genesysId === undefined ? {} : { genesysId: result.genesysId }),
    ...(result.write === undefined ? {} : { attempts: result.write.attempts }),
    ...(result.verdict === undefined ? {} : { verdict: result.verdict }),
    ...(result.note === undefined ? {} : { note: result.note }),
    ...(result.comparison === undefined ? {} : { comparison: result.comparison }),
  }
}
