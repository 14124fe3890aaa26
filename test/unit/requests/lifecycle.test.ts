import fc from 'fast-check'
import { EVENTS, transition, type Circumstances, type Event } from '../../../src/server/requests/lifecycle'
import {
  inWords,
  isQueuedWork,
  isSettled,
  isState,
  mayEditPayload,
  stateColumns,
  STATES,
  TASK_COLUMNS,
  type State,
} from '../../../src/server/requests/states'
import { assertProperty } from '../properties'

const NEW: Circumstances = {
  goal: 'register',
  approved: true,
  hasTrunk: false,
  writeUnanswered: false,
}

const circumstances = fc.record<Circumstances>({
  goal: fc.constantFrom('register', 'change', 'retire'),
  approved: fc.boolean(),
  hasTrunk: fc.boolean(),
  writeUnanswered: fc.boolean(),
})
const state = fc.constantFrom(...STATES)
const event = fc.constantFrom(...EVENTS)

function walk(from: State, events: readonly Event[], now: Circumstances = NEW): State {
  return events.reduce<State>((current, next) => {
    const result = transition(current, next, now)
    if (!result.ok) throw new Error(`${current}, ${next}: ${result.reason}`)
    return result.state
  }, from)
}

describe('lifecycle', () => {
  it.each<[string, State, Event[], Partial<Circumstances>, State]>([
    ['the straight way', 'draft', ['queue'], {}, 'queued'],
    ['registered', 'registering', ['succeed'], {}, 'registered'],
    ['with approval', 'draft', ['queue'], { approved: false }, 'awaiting_approval'],
    ['approved', 'awaiting_approval', ['approve'], {}, 'queued'],
    ['rejected', 'awaiting_approval', ['reject'], {}, 'rejected'],
    ['retried', 'registering', ['retry_later', 'retry_now'], {}, 'queued'],
    ['failed and tried again by a person', 'registering', ['fail', 'retry_now'], {}, 'queued'],
    ['retired', 'registered', ['retire', 'retire_done'], { goal: 'retire', hasTrunk: true }, 'retired'],
    [
      'retiring failed and tried again',
      'retiring',
      ['fail', 'retry_now'],
      { goal: 'retire', hasTrunk: true },
      'retiring',
    ],
    ['cancelled before anything was sent', 'retrying', ['cancel'], {}, 'cancelled'],
    ['cancelled after a write without an answer', 'retrying', ['cancel'], { writeUnanswered: true }, 'retiring'],
    ['cancelled when registered', 'registered', ['cancel'], { hasTrunk: true }, 'retiring'],
    ['stopped', 'retrying', ['stop'], {}, 'failed'],
    ['stopped after a write without an answer', 'retrying', ['stop'], { writeUnanswered: true }, 'outcome_unknown'],
    ['given up after a write without an answer', 'registering', ['fail'], { writeUnanswered: true }, 'outcome_unknown'],
    ['looked up by a person: there', 'outcome_unknown', ['confirm_present'], {}, 'registered'],
    ['changed', 'registering', ['succeed'], { goal: 'change' }, 'changed'],
    [
      'a change cancelled after a write without an answer',
      'retrying',
      ['cancel'],
      { goal: 'change', writeUnanswered: true },
      'outcome_unknown',
    ],
    ['a change of unknown outcome, withdrawn', 'outcome_unknown', ['cancel'], { goal: 'change' }, 'cancelled'],
    ['a change of unknown outcome, tried again', 'outcome_unknown', ['retry_now'], { goal: 'change' }, 'queued'],
    ['looked up by a person: not there', 'outcome_unknown', ['confirm_absent', 'cancel'], {}, 'cancelled'],
    [
      'looked up by a person while retiring: gone',
      'outcome_unknown',
      ['confirm_absent'],
      { goal: 'retire' },
      'retired',
    ],
    ['there after a failure, as a person saw', 'failed', ['confirm_present'], {}, 'registered'],
    ['failed before its approval: nothing was sent', 'failed', ['confirm_present'], { approved: false }, 'failed'],
    ['failed before its approval, tried again', 'failed', ['retry_now'], { approved: false }, 'awaiting_approval'],
    [
      'retiring failed, queued again without approval',
      'failed',
      ['queue'],
      { goal: 'retire', approved: false },
      'retiring',
    ],
    ['stopped once its trunk was made', 'registering', ['stop'], { hasTrunk: true }, 'registered'],
    ['stopped while retiring', 'retiring', ['stop'], { goal: 'retire', hasTrunk: true }, 'failed'],
    [
      'given up with a trunk that is known, whatever else was sent',
      'registering',
      ['fail'],
      { hasTrunk: true, writeUnanswered: true },
      'failed',
    ],
    ['withdrawn with a trunk that is known', 'retrying', ['retire'], { hasTrunk: true }, 'retiring'],
  ])('%s', (_name, from, events, change, to) => {
    expect(walk(from, events, { ...NEW, ...change })).toBe(to)
  })

  it.each<[Event, string]>([
    ['queue', 'be queued'],
    ['approve', 'be approved'],
    ['reject', 'be rejected'],
    ['succeed', 'become registered'],
    ['retry_later', 'be put off'],
    ['fail', 'fail'],
    ['lose_track', 'lose its outcome'],
    ['retry_now', 'be tried again'],
    ['retire_done', 'become retired'],
    ['recreate', 'be registered anew'],
    ['confirm_present', 'be confirmed as present'],
    ['confirm_absent', 'be confirmed as absent'],
  ])('says of %s that a request can’t %s', (what, words) => {
    const from: State = what === 'retire_done' || what === 'reject' ? 'draft' : 'rejected'
    const result = transition(from, what, NEW)
    expect(result.ok ? '' : result.reason).toMatch(new RegExp(` can't ${words}\\.$`))
  })

  it('says in a sentence why it refuses', () => {
    expect(transition('rejected', 'retry_now', NEW)).toEqual({
      ok: false,
      refused: 'retry_now',
      reason: "A request that is rejected can't be tried again.",
    })
  })

  it.each<[State, Event[]]>([
    ['draft', ['stop']],
    ['awaiting_approval', ['queue', 'retry_now']],
    ['queued', ['queue', 'approve', 'retry_now']],
    ['registering', ['queue', 'retry_now']],
    ['retrying', ['retry_later']],
    ['registered', ['queue', 'succeed', 'retry_now', 'stop']],
    ['changed', ['queue', 'succeed', 'retry_now', 'stop', 'cancel']],
    ['failed', ['fail', 'stop']],
    ['outcome_unknown', ['lose_track', 'stop']],
    ['rejected', ['reject', 'cancel', 'stop', 'retire']],
    ['cancelled', ['cancel', 'stop', 'retire']],
    ['retiring', ['retry_later', 'retry_now', 'cancel', 'retire']],
    ['retired', ['retire_done', 'retire', 'cancel', 'stop']],
  ])('a request that is %s stays so at %j, and is told to be', (from, events) => {
    const same = events.map(() => ({ ok: true, effect: 'same', state: from }))
    expect(events.map((what) => transition(from, what, NEW))).toEqual(same)
  })

  it('says that nothing has moved where a decision leads to the state that there is', () => {
    const failed = transition('failed', 'fail', NEW)
    const known = transition('outcome_unknown', 'confirm_absent', { ...NEW, goal: 'retire' })
    expect([failed, known]).toMatchObject([{ effect: 'same' }, { effect: 'moved', state: 'retired' }])
  })

  it.each<State>(['queued', 'registering', 'retrying', 'retiring'])('loses track of what is %s', (from) => {
    expect(walk(from, ['lose_track'])).toBe('outcome_unknown')
  })

  it('fails and is put off from the queue; a change that is withdrawn in time is cancelled', () => {
    expect([walk('queued', ['fail']), walk('queued', ['retry_later'])]).toEqual(['failed', 'retrying'])
    expect(walk('queued', ['cancel'], { ...NEW, goal: 'change', hasTrunk: true })).toBe('cancelled')
  })

  it('answers every event in every state', () => {
    assertProperty(
      fc.property(state, event, circumstances, (from, what, now) => {
        const result = transition(from, what, now)
        const sound = result.ok
          ? isState(result.state) && (result.effect === 'moved') === (result.state !== from)
          : /^A request that is .+ can't .+\.$/.test(result.reason)
        expect(sound).toBe(true)
      }),
      600,
    )
  })

  it('never comes into the queue without approval', () => {
    assertProperty(
      fc.property(
        fc.array(
          event.filter((one) => one !== 'approve'),
          { maxLength: 12 },
        ),
        (events) => {
          const unapproved = { ...NEW, approved: false }
          let current: State = 'draft'
          for (const what of events) {
            const result = transition(current, what, unapproved)
            if (result.ok) current = result.state
          }
          expect(['draft', 'awaiting_approval', 'rejected', 'cancelled', 'failed']).toContain(current)
        },
      ),
      600,
    )
  })

  it('never says failed, cancelled, rejected or retired while a write may have made a trunk', () => {
    const machine = fc.constantFrom<Event>(
      'fail',
      'stop',
      'cancel',
      'retire',
      'retry_later',
      'lose_track',
      'retry_now',
      'queue',
    )
    const inWork = fc.constantFrom<State>('queued', 'registering', 'retrying', 'retiring', 'outcome_unknown')
    assertProperty(
      fc.property(inWork, fc.array(machine, { maxLength: 8 }), (from, events) => {
        let current: State = from
        for (const what of events) {
          const result = transition(current, what, { ...NEW, writeUnanswered: true })
          if (result.ok) current = result.state
        }
        expect(['failed', 'cancelled', 'rejected', 'retired', 'draft']).not.toContain(current)
      }),
      600,
    )
  })

  it('is the same after the same event twice', () => {
    assertProperty(
      fc.property(state, event, circumstances, (from, what, now) => {
        const once = transition(from, what, now)
        const after = once.ok ? once.state : from
        const again = transition(after, what, now)
        expect(again.ok ? again.state : after).toBe(after)
      }),
      600,
    )
  })
})

describe('states', () => {
  it('keeps on somebody’s list what somebody has to act on', () => {
    for (const one of ['failed', 'outcome_unknown', 'awaiting_approval'] as const) {
      expect([one, TASK_COLUMNS[one].active]).toEqual([one, true])
    }
    const closed = STATES.filter((one) => TASK_COLUMNS[one].state >= 3)
    expect(closed).toEqual(STATES.filter((one) => !TASK_COLUMNS[one].active))
  })

  it('are written with the columns of the task, as text', () => {
    expect(stateColumns('queued')).toEqual({ registration_state: 'queued', state: '2', active: '1' })
    expect(stateColumns('awaiting_approval')).toEqual({
      registration_state: 'awaiting_approval',
      state: '-5',
      active: '1',
    })
    expect(stateColumns('cancelled')).toEqual({ registration_state: 'cancelled', state: '7', active: '0' })
  })

  it('are said in words, and what is no state stays as it is', () => {
    expect(Object.fromEntries(STATES.map((one) => [one, inWords(one)]))).toEqual({
      draft: 'a draft',
      awaiting_approval: 'awaiting approval',
      queued: 'queued',
      registering: 'being registered',
      registered: 'registered',
      changed: 'carried out',
      retrying: 'waiting for its next attempt',
      failed: 'failed',
      outcome_unknown: 'of unknown outcome',
      rejected: 'rejected',
      cancelled: 'cancelled',
      retiring: 'being retired',
      retired: 'retired',
    })
    expect(inWords('elsewhere')).toBe('elsewhere')
    expect(isQueuedWork('elsewhere')).toBe(false)
  })

  it('is in one of three phases', () => {
    const phases = (one: State): number =>
      [mayEditPayload(one), isQueuedWork(one), isSettled(one)].filter(Boolean).length
    expect(STATES.map(phases)).toEqual(STATES.map(() => 1))
    expect(isState('registered')).toBe(true)
    expect(isState('toString')).toBe(false)
  })
})
