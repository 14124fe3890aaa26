import { now, wakeLane, wakeLaneAt, warn } from '../servicenow'
import { verdict, type Verdict } from '../verdicts'
import {
  isQueuedWork,
  isState,
  transition,
  writeProgress,
  type Circumstances,
  type Comparison,
  type Event,
  type Progress,
  type State,
} from '../requests'
import { decideAnew, isEnded } from './decide-anew'
import { recallWrites } from './open-writes'
import { updateRegistration, type RegistrationRecord } from './registrations.store'
import { openUnchanged } from './unchanged'
import { wishOf, type Wish } from './withdrawal'

/** A write that can't land any more, whenever it was sent: epoch milliseconds. */
const LONG_AGO = 1

/** What came of one step, besides the event. */
export interface StepResult {
  verdict?: Verdict | null
  genesysId?: string
  /** This worker has sent a write: `attempts` so far, this one included. */
  write?: { attempts: number }
  /** Epoch milliseconds; 0 clears it. */
  writeSent?: number
  /** The verdict names what may have become of a write: the next attempt looks again before anything is created. */
  writeNamed?: boolean
  /** `retry_later`: when, epoch milliseconds. */
  retryAt?: number
  /** Times it was put off since it was queued, this one included: what the retry budget counts. */
  putOffs?: number
  /** Epoch milliseconds: it is being tried since then, unless it was before. */
  triedSince?: number
  note?: string
  /** How the trunk compares with what was asked for. */
  comparison?: Comparison
}

/** A registration whose outcome does not fit its state is left alone for as long. */
const UNFIT_MS = 900000

/**
 * Writes what came of a step to the registration, and to the trunk request where something changed for people.
 * The lifecycle alone decides the state. Returns the new state, or null when nothing was written: the event does not fit
 * the state, or somebody else has gone on with the registration since this worker read it.
 */
export function writeStep(registration: RegistrationRecord, event: Event, result: StepResult): State | null {
  const before = registration.state
  if (!isState(before)) return null
  // Who failed without a write of its own doesn't know yet what a worker before it had sent: the lane looks into that.
  if (event === 'fail' && result.write === undefined && recallWrites(registration)) {
    return writeStep(registration, 'retry_later', { retryAt: now() })
  }
  const decided = transition(claimed(event, before), event, {
    ...circumstances(registration),
    writeUnanswered: result.writeNamed !== true && (result.writeSent ?? registration.writeSent) > 0,
  })
  if (!decided.ok) {
    warn({ subject: `registration ${registration.sysId}`, event: decided.reason })
    // What can't be written down must not be done again and again.
    updateRegistration(registration.sysId, { next_attempt: String(now() + UNFIT_MS) })
    return null
  }
  const row = openUnchanged(registration)
  if (row === null) {
    // Whoever ended the work meanwhile did not know of the write that this worker has sent.
    if (result.write !== undefined) decideAnew(registration.sysId, isEnded)
    return null
  }
  const state = decided.state
  const verdictChanged = result.verdict !== undefined && (result.verdict?.code ?? '') !== registration.verdict
  // People first: a crash in between leaves the registration as work, and the lane writes both again.
  if (state !== before || verdictChanged || result.note !== undefined)
    writeProgress(registration.request, summary(state, result))
  row.write(columnsOf(registration, state, result))
  if (state === 'retrying' || state === 'retiring') {
    if (result.retryAt !== undefined && result.retryAt > now())
      wakeLaneAt(registration.lane, registration.organization, result.retryAt)
  }
  registration.state = state
  const wish = wishOf(row.found.wish)
  return wish === null ? state : meanwhile(registration, state, wish)
}

/** A person asked for something while Genesys was being called: at once when that settled it, else in the next step. */
function meanwhile(registration: RegistrationRecord, state: State, wish: Wish): State {
  if (!isQueuedWork(state)) return honorWish(registration, wish)
  updateRegistration(registration.sysId, { next_attempt: String(now()) })
  wakeLane(registration.lane, registration.organization)
  return state
}

/** Does what a person asked for while Genesys was being called. Whoever calls holds the lane. Returns the new state. */
export function honorWish(registration: RegistrationRecord, wish: Wish): State {
  const before = stateOf(registration)
  recallWrites(registration)
  const row = openUnchanged(registration)
  if (row === null) return before
  const decided = transition(before, wish, circumstances(registration))
  const state = decided.ok && decided.effect === 'moved' ? decided.state : before
  if (state !== before) {
    const note = `What was asked for while Genesys Cloud was being called (${wish}) is done now.`
    writeProgress(registration.request, { ...endOf(wish, state, registration.genesysId), note })
  }
  const retires = state === 'retiring' && state !== before
  if (retires) registration.operation = 'retire'
  row.write({
    state,
    wish: '',
    next_attempt: String(now()),
    ...(retires ? { operation: 'retire', first_attempt: '0', put_offs: '0' } : {}),
    // Nobody takes that back, and a worker that stood still meanwhile writes over the state only.
    ...(state === 'cancelled' ? { operation: 'cancel' } : {}),
  })
  if (isQueuedWork(state)) wakeLane(registration.lane, registration.organization)
  registration.state = state
  return state
}

/** What people read when a wish led to this state. Who stops a request whose trunk is made finds it registered. */
export function endOf(wish: string, state: State, genesysId: string): Progress {
  if (state === 'registered') return { state, genesysId, verdict: null }
  return wish === 'stop' ? { state, verdict: verdict('stopped') } : { state }
}

function stateOf({ sysId, state }: RegistrationRecord): State {
  if (isState(state)) return state
  throw new Error(`Registration ${sysId} is in no state: "${state}"`)
}

function circumstances(registration: RegistrationRecord): Circumstances {
  return {
    goal: registration.operation === 'retire' ? 'retire' : 'register',
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

/** What the row gets. The worker's own copy gets it, too. */
function columnsOf(registration: RegistrationRecord, state: State, result: StepResult): Record<string, string> {
  const values: Record<string, string> = { state }
  if (result.write !== undefined) {
    registration.attempts = result.write.attempts
    values['attempts'] = String(registration.attempts)
    const { orgId, region, contract, inboundSite, unansweredWrites } = registration
    Object.assign(values, { org_id: orgId, region, contract, inbound_site: inboundSite })
    values['unanswered_writes'] = String(unansweredWrites)
  }
  const triedSince = result.triedSince ?? (result.write === undefined ? 0 : now())
  if (triedSince > 0 && registration.firstAttempt === 0) {
    values['first_attempt'] = String((registration.firstAttempt = triedSince))
  }
  if (result.genesysId !== undefined) {
    values['genesys_id'] = result.genesysId
    registration.genesysId = result.genesysId
  }
  if (result.writeSent !== undefined) {
    values['write_sent'] = result.writeSent === 0 ? '' : String(result.writeSent)
    registration.writeSent = result.writeSent
    if (result.writeSent > 0) values['unanswered_writes'] = String((registration.unansweredWrites += 1))
  }
  if (result.writeNamed === true && registration.writeSent === 0) {
    values['write_sent'] = String((registration.writeSent = LONG_AGO))
  }
  if (result.retryAt !== undefined) values['next_attempt'] = String(result.retryAt)
  if (result.verdict !== undefined) values['verdict'] = registration.verdict = result.verdict?.code ?? ''
  if (result.putOffs !== undefined) values['put_offs'] = String((registration.putOffs = result.putOffs))
  return values
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
