/** States of a trunk request. */
export const STATES = [
  'draft',
  'awaiting_approval',
  'queued',
  'registering',
  'registered',
  'changed',
  'retrying',
  'failed',
  'outcome_unknown',
  'rejected',
  'cancelled',
  'retiring',
  'retired',
] as const

export type State = (typeof STATES)[number]

export function isState(text: string): text is State {
  return STATES.some((state) => state === text)
}

/** Values of the task's own `state` (-5 pending, 1 open, 2 work in progress, 3–7 closed …) and `active`. */
export interface TaskColumns {
  state: -5 | 1 | 2 | 3 | 4 | 7
  active: boolean
}

interface Traits {
  /** Words of the state after "is". */
  spoken: string
  task: TaskColumns
  /** True when the machine has work to do in this state. */
  machine: boolean
}

const open = (spoken: string): Traits => ({ spoken, task: { state: 1, active: true }, machine: false })
const working = (spoken: string): Traits => ({ spoken, task: { state: 2, active: true }, machine: true })
const closed = (spoken: string, state: 3 | 4 | 7): Traits => ({
  spoken,
  task: { state, active: false },
  machine: false,
})

// A state that needs a person stays open and active, because a closed task is on nobody's list.
const TRAITS: Readonly<Record<State, Traits>> = {
  draft: open('a draft'),
  awaiting_approval: { spoken: 'awaiting approval', task: { state: -5, active: true }, machine: false },
  queued: working('queued'),
  registering: working('being registered'),
  retrying: working('waiting for its next attempt'),
  registered: closed('registered', 3),
  changed: closed('carried out', 3),
  failed: open('failed'),
  outcome_unknown: open('of unknown outcome'),
  rejected: closed('rejected', 4),
  cancelled: closed('cancelled', 7),
  retiring: working('being retired'),
  retired: closed('retired', 3),
}

/** The values of a trunk request's own task columns in each state. */
export const TASK_COLUMNS = Object.fromEntries(STATES.map((state) => [state, TRAITS[state].task])) as Readonly<
  Record<State, TaskColumns>
>

/** The columns of a new trunk request that say its state, its task's own ones among them. */
export function stateColumns(state: State): Record<'registration_state' | 'state' | 'active', string> {
  const task = TASK_COLUMNS[state]
  return { registration_state: state, state: String(task.state), active: task.active ? '1' : '0' }
}

export function spoken(state: State): string {
  return TRAITS[state].spoken
}

/** True when the machine has work to do in this state; false for a text that is no state. */
export function isQueuedWork(state: string): boolean {
  return isState(state) && TRAITS[state].machine
}

/** True when nothing more happens unless a person acts: the requester has a final answer. */
export function isSettled(state: State): boolean {
  return !TRAITS[state].machine && !mayEditPayload(state)
}

/** True when the payload may still be changed. From `queued` on it is the payload that was approved and sent. */
export function mayEditPayload(state: State): boolean {
  return state === 'draft' || state === 'awaiting_approval'
}

/** A state in words, e.g. `waiting for its next attempt`; a text that is no state is returned as it is. */
export function inWords(state: string): string {
  return isState(state) ? spoken(state) : state
}

/**
 * The verdict that keeps a request from going on now; null while nothing does. Callers use it to learn whether their
 * asking worked.
 */
export function standsInTheWay<V>(state: string, found: V | null): V | null {
  return state === 'failed' || state === 'outcome_unknown' ? found : null
}
