import { spoken, type State } from './states'

/**
 * Events in the life of a trunk request, each with its words after "can't".
 *
 * - people: `queue`, `approve`, `reject`, `retry_now`, `stop`, `cancel`, `retire`, `confirm_present` and
 *   `confirm_absent` (a person looked in Genesys after `outcome_unknown`, or a failure)
 * - the lane: `succeed`, `retry_later`, `fail`, `lose_track` (the outcome of a write can't be found out),
 *   `retire_done`; and `recreate` (reconciliation found the trunk missing and was told to repair)
 */
const EVENT_WORDS = {
  queue: 'be queued',
  approve: 'be approved',
  reject: 'be rejected',
  succeed: 'become registered',
  retry_later: 'be put off',
  fail: 'fail',
  lose_track: 'lose its outcome',
  retry_now: 'be tried again',
  stop: 'be stopped',
  cancel: 'be cancelled',
  retire: 'be retired',
  retire_done: 'become retired',
  recreate: 'be registered anew',
  confirm_present: 'be confirmed as present',
  confirm_absent: 'be confirmed as absent',
} as const

export type Event = keyof typeof EVENT_WORDS

export const EVENTS = Object.keys(EVENT_WORDS) as Event[]

/** The work that is done for a request: `change` and `register` by its act, `retire` once it is withdrawn. */
export const GOALS = ['register', 'change', 'retire'] as const

export type Goal = (typeof GOALS)[number]

/** The facts, beside the state, that a decision depends on. */
export interface Circumstances {
  goal: Goal
  /** True when approval was given, or none is needed. */
  approved: boolean
  /** True when the registration has a Genesys id. */
  hasTrunk: boolean
  /** True when a write was sent and has no answer yet. */
  writeUnanswered: boolean
}

/**
 * The decision about an event. `moved`: write the new state. `same`: the request already is as the event would make it.
 */
export type Transition =
  { ok: true; effect: 'moved' | 'same'; state: State } | { ok: false; refused: Event; reason: string }

type Next = State | 'same'
type Rule = Next | ((circumstances: Circumstances) => Next)

// Approval can't be bypassed on any way into the queue, not even by a failure first.
const intoQueue: Rule = ({ approved }) => (approved ? 'queued' : 'awaiting_approval')
const again: Rule = (now) => (now.goal === 'retire' ? 'retiring' : now.approved ? 'queued' : 'awaiting_approval')
// A change that is withdrawn leaves its trunk alone. Nobody knows whether a change without an answer was made.
const withdraw = ({ goal, hasTrunk, writeUnanswered }: Circumstances): Next => {
  if (goal === 'change') return writeUnanswered ? 'outcome_unknown' : 'cancelled'
  return hasTrunk || writeUnanswered ? 'retiring' : 'cancelled'
}
// A person who withdraws a change of unknown outcome has looked, or does not care, whether it was made.
const settleWithdrawn: Rule = ({ goal }) => (goal === 'change' ? 'cancelled' : 'retiring')
const succeed: Rule = ({ goal }) => (goal === 'change' ? 'changed' : 'registered')
// The state `failed` says that no trunk is unaccounted for, so it must not hide a lost write.
const giveUp = ({ hasTrunk, writeUnanswered }: Circumstances): Next =>
  writeUnanswered && !hasTrunk ? 'outcome_unknown' : 'failed'
// A trunk that is already made can't be stopped: the request is registered.
const halt = (now: Circumstances): Next => (now.goal === 'register' && now.hasTrunk ? 'registered' : giveUp(now))

const WITHDRAWABLE = { cancel: withdraw, retire: withdraw } as const
const IN_WORK = { stop: halt, cancel: withdraw, retire: withdraw } as const

/** Every allowed transition. An event that a state does not list is refused. */
const RULES: Readonly<Record<State, Readonly<Partial<Record<Event, Rule>>>>> = {
  draft: {
    queue: intoQueue,
    retry_now: intoQueue,
    fail: 'failed',
    stop: 'same',
    cancel: 'cancelled',
    retire: 'cancelled',
  },
  awaiting_approval: {
    queue: 'same',
    approve: 'queued',
    reject: 'rejected',
    retry_now: 'same',
    fail: 'failed',
    // A stopped request must not be started by a later approval.
    stop: 'failed',
    cancel: 'cancelled',
    retire: 'cancelled',
  },
  queued: {
    queue: 'same',
    approve: 'same',
    retry_later: 'retrying',
    fail: giveUp,
    lose_track: 'outcome_unknown',
    retry_now: 'same',
    ...IN_WORK,
  },
  registering: {
    queue: 'same',
    succeed,
    retry_later: 'retrying',
    fail: giveUp,
    lose_track: 'outcome_unknown',
    retry_now: 'same',
    ...IN_WORK,
  },
  retrying: {
    queue: 'queued',
    retry_later: 'same',
    fail: giveUp,
    lose_track: 'outcome_unknown',
    retry_now: 'queued',
    ...IN_WORK,
  },
  registered: {
    queue: 'same',
    succeed: 'same',
    retry_now: 'same',
    stop: 'same',
    recreate: 'queued',
    cancel: 'retiring',
    retire: 'retiring',
  },
  changed: { queue: 'same', succeed: 'same', retry_now: 'same', stop: 'same', cancel: 'same' },
  failed: {
    queue: again,
    fail: 'same',
    retry_now: again,
    stop: 'same',
    // A person who looked in Genesys knows better than a verdict. But a request that failed before its approval was
    // never sent.
    confirm_present: ({ approved }) => (approved ? 'registered' : 'same'),
    ...WITHDRAWABLE,
  },
  outcome_unknown: {
    queue: again,
    lose_track: 'same',
    retry_now: again,
    stop: 'same',
    cancel: settleWithdrawn,
    retire: settleWithdrawn,
    confirm_present: 'registered',
    confirm_absent: ({ goal }) => (goal === 'retire' ? 'retired' : 'failed'),
  },
  rejected: { reject: 'same', cancel: 'same', stop: 'same', retire: 'same' },
  cancelled: { cancel: 'same', stop: 'same', retire: 'same' },
  retiring: {
    retry_later: 'same',
    retry_now: 'same',
    fail: giveUp,
    lose_track: 'outcome_unknown',
    retire_done: 'retired',
    stop: halt,
    cancel: 'same',
    retire: 'same',
  },
  retired: { retire_done: 'same', retire: 'same', cancel: 'same', stop: 'same' },
}

/** Decides the effect of an event on a state. No other code decides it. */
export function transition(state: State, event: Event, circumstances: Circumstances): Transition {
  const rule = RULES[state][event]
  if (rule === undefined) {
    return { ok: false, refused: event, reason: `A request that is ${spoken(state)} can't ${EVENT_WORDS[event]}.` }
  }
  const next = typeof rule === 'function' ? rule(circumstances) : rule
  if (next === 'same' || next === state) return { ok: true, effect: 'same', state }
  return { ok: true, effect: 'moved', state: next }
}
