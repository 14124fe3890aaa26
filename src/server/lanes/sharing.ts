import type { RegistrationRecord } from '../registrations'

/** Registrations at the head of a lane that stay with its own worker: the one at work and the one after it. */
const LEFT_TO_WORKER = 2

/** A worker helps its sibling only after so many registrations of its own: a single order costs no further statement. */
const WORKED_BEFORE = 3

/** The part of a registration's row that tells whether a worker has begun with it. */
type Untouched = Pick<
  RegistrationRecord,
  'state' | 'operation' | 'attempts' | 'writeSent' | 'genesysId' | 'pending' | 'createdAnew'
>

/** True when a worker that has found its lane empty may look for work in another one. */
export function mayHelp(worked: number): boolean {
  return worked >= WORKED_BEFORE
}

/**
 * The registrations that an empty lane takes from a busy one: the later half at most, so that both end together. `due`:
 * the busy lane's, in the order in which they are worked; `most`: the calls that the empty lane may make now.
 */
export function toTake<Row extends Untouched>(due: readonly Row[], most: number): Row[] {
  const left = Math.max(LEFT_TO_WORKER, Math.ceil(due.length / 2))
  return due.slice(left).filter(isUntouched).slice(0, most)
}

/** True when no worker has begun with a registration, so that no other lane knows anything of it. */
export function isUntouched(row: Untouched): boolean {
  const { state, operation, attempts, writeSent, genesysId, pending, createdAnew } = row
  const isNew = state === 'queued' && operation === 'register' && attempts === 0 && !createdAnew
  return isNew && writeSent === 0 && genesysId === '' && pending === ''
}
