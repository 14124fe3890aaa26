/** States of a trunk request. */
export type State =
  | 'draft'
  | 'awaiting_approval'
  | 'queued'
  | 'registering'
  | 'registered'
  | 'retrying'
  | 'failed'
  | 'outcome_unknown'
  | 'rejected'
  | 'cancelled'
  | 'retiring'
  | 'retired'

export const STATES: readonly State[] = [
  'draft',
  'awaiting_approval',
  'queued',
  'registering',
  'registered',
  'retrying',
  'failed',
  'outcome_unknown',
  'rejected',
  'cancelled',
  'retiring',
  'retired',
]

/**
 * What can happen to a trunk request.
 * - people: `submit` (needs approval), `queue` (does not), `approve`, `reject`, `retry_now`, `stop`, `cancel`, `retire`,
 *   `confirm_present` and `confirm_absent` (a person looked in Genesys after `outcome_unknown`)
 * - the lane: `claim`, `succeed`, `retry_later`, `fail`, `lose_track` (the write's outcome can't be found out),
 *   `retire_done`
 */
export type Event =
  | 'submit'
  | 'queue'
  | 'approve'
  | 'reject'
  | 'claim'
  | 'succeed'
  | 'retry_later'
  | 'fail'
  | 'lose_track'
  | 'retry_now'
  | 'stop'
  | 'cancel'
  | 'retire'
  | 'retire_done'
  | 'confirm_present'
  | 'confirm_absent'

export const EVENTS: readonly Event[] = [
  'submit',
  'queue',
  'approve',
  'reject',
  'claim',
  'succeed',
  'retry_later',
  'fail',
  'lose_track',
  'retry_now',
  'stop',
  'cancel',
  'retire',
  'retire_done',
  'confirm_present',
  'confirm_absent',
]

/** What the registration's work is for, and what of it may be in Genesys. */
export interface Circumstances {
  goal: 'register' | 'retire'
  /** It has a Genesys id. */
  hasTrunk: boolean
  /** A write was sent that has no answer yet. */
  writeUnanswered: boolean
}

/**
 * `moved`: write the new state. `same`: nothing to do, it is so already. `deferred`: remember the wish on the
 * registration; the worker that is calling Genesys right now can't be stopped, and honors it when it is done.
 */
export type Transition =
  { ok: true; effect: 'moved' | 'same' | 'deferred'; state: State } | { ok: false; refused: Event; reason: string }

type Rule = State | 'same' | 'deferred' | ((circumstances: Circumstances) => State)

const afterRetryNow = ({ goal }: Circumstances): State => (goal === 'retire' ? 'retiring' : 'queued')
const afterCancel = ({ hasTrunk, writeUnanswered }: Circumstances): State =>
  hasTrunk || writeUnanswered ? 'retiring' : 'cancelled'
// `failed` says that there is no trunk to look for (or that its id is known), so it must not hide a lost write.
const afterFail = ({ hasTrunk, writeUnanswered }: Circumstances): State =>
  writeUnanswered && !hasTrunk ? 'outcome_unknown' : 'failed'

/** Every transition there is. What is not listed is refused. */
const RULES: Readonly<Record<State, Readonly<Partial<Record<Event, Rule>>>>> = {
  draft: { submit: 'awaiting_approval', queue: 'queued', fail: 'failed', cancel: 'cancelled' },
  awaiting_approval: {
    submit: 'same',
    approve: 'queued',
    reject: 'rejected',
    fail: 'failed',
    cancel: 'cancelled',
  },
  queued: {
    queue: 'same',
    approve: 'same',
    claim: 'registering',
    fail: afterFail,
    lose_track: 'outcome_unknown',
    retry_later: 'retrying',
    retry_now: 'same',
    stop: afterFail,
    cancel: afterCancel,
    retire: afterCancel,
  },
  registering: {
    queue: 'same',
    claim: 'same',
    succeed: 'registered',
    retry_later: 'retrying',
    fail: afterFail,
    lose_track: 'outcome_unknown',
    retry_now: 'same',
    stop: 'deferred',
    cancel: 'deferred',
    retire: 'deferred',
  },
  registered: {
    queue: 'same',
    succeed: 'same',
    retry_now: 'same',
    stop: 'same',
    cancel: 'retiring',
    retire: 'retiring',
  },
  retrying: {
    queue: 'queued',
    claim: 'registering',
    retry_later: 'same',
    fail: afterFail,
    lose_track: 'outcome_unknown',
    retry_now: 'queued',
    stop: afterFail,
    cancel: afterCancel,
    retire: afterCancel,
  },
  failed: {
    queue: afterRetryNow,
    fail: 'same',
    retry_now: afterRetryNow,
    stop: 'same',
    cancel: afterCancel,
    retire: afterCancel,
  },
  outcome_unknown: {
    lose_track: 'same',
    retry_now: afterRetryNow,
    stop: 'same',
    cancel: 'retiring',
    retire: 'retiring',
    confirm_present: 'registered',
    confirm_absent: ({ goal }) => (goal === 'retire' ? 'retired' : 'failed'),
  },
  rejected: { reject: 'same', cancel: 'same' },
  cancelled: { cancel: 'same', stop: 'same' },
  retiring: {
    claim: 'same',
    retry_later: 'same',
    retry_now: 'same',
    fail: afterFail,
    lose_track: 'outcome_unknown',
    retire_done: 'retired',
    stop: 'deferred',
    cancel: 'same',
    retire: 'same',
  },
  retired: { retire_done: 'same', retire: 'same', cancel: 'same', stop: 'same' },
}

/** Decides what an event does to a state. Nothing else decides it. */
export function transition(state: State, event: Event, circumstances: Circumstances): Transition {
  const rule = RULES[state][event]
  if (rule === undefined)
    return { ok: false, refused: event, reason: `a request that is ${SPOKEN[state]} can't ${WORDS[event]}` }
  if (rule === 'same' || rule === 'deferred') return { ok: true, effect: rule, state }
  const next = typeof rule === 'function' ? rule(circumstances) : rule
  return { ok: true, effect: next === state ? 'same' : 'moved', state: next }
}

/** Values of the task's own `state` (System Definition > Choice, task.state) and `active`. */
export interface TaskColumns {
  state: -5 | 1 | 2 | 3 | 4 | 7
  active: boolean
}

/** -5 pending, 1 open, 2 work in progress, 3 closed complete, 4 closed incomplete, 7 closed skipped. */
export const TASK_COLUMNS: Readonly<Record<State, TaskColumns>> = {
  draft: { state: 1, active: true },
  awaiting_approval: { state: -5, active: true },
  queued: { state: 2, active: true },
  registering: { state: 2, active: true },
  retrying: { state: 2, active: true },
  registered: { state: 3, active: false },
  failed: { state: 1, active: true },
  outcome_unknown: { state: 1, active: true },
  rejected: { state: 4, active: false },
  cancelled: { state: 7, active: false },
  retiring: { state: 2, active: true },
  retired: { state: 3, active: false },
}

/** Whether the machine has work to do in this state. */
export function isQueuedWork(state: State): boolean {
  return state === 'queued' || state === 'registering' || state === 'retrying' || state === 'retiring'
}

/** Whether the requester has an answer: nothing more happens unless a person acts. */
export function isSettled(state: State): boolean {
  return !isQueuedWork(state) && state !== 'draft' && state !== 'awaiting_approval'
}

/** Whether the payload may still be changed: it is what was approved and sent from `queued` on. */
export function mayEditPayload(state: State): boolean {
  return state === 'draft' || state === 'awaiting_approval'
}

export function isState(text: string): text is State {
  return STATES.some((state) => state === text)
}

const SPOKEN: Readonly<Record<State, string>> = {
  draft: 'a draft',
  awaiting_approval: 'awaiting approval',
  queued: 'queued',
  registering: 'being registered',
  registered: 'registered',
  retrying: 'waiting for its next attempt',
  failed: 'failed',
  outcome_unknown: 'of unknown outcome',
  rejected: 'rejected',
  cancelled: 'cancelled',
  retiring: 'being retired',
  retired: 'retired',
}

const WORDS: Readonly<Record<Event, string>> = {
  submit: 'be submitted',
  queue: 'be queued',
  approve: 'be approved',
  reject: 'be rejected',
  claim: 'be claimed by a worker',
  succeed: 'become registered',
  retry_later: 'be put off',
  fail: 'fail',
  lose_track: 'lose its outcome',
  retry_now: 'be tried again',
  stop: 'be stopped',
  cancel: 'be cancelled',
  retire: 'be retired',
  retire_done: 'become retired',
  confirm_present: 'be confirmed as present',
  confirm_absent: 'be confirmed as absent',
}
