export { putOffFailed } from './app-failure'
export { decideAnew, isEnded } from './decide-anew'
export { decideTransition } from './decide-transition'
export { nextStep } from './next-step'
export { OneByOne } from './one-by-one'
export { NEVER_SENT, recallWrites, takePlace, writeKey, writeOf } from './open-writes'
export { endOf, honorWish, writeStep } from './outcome-writer'
export { putOff, waitForToken, type Worked } from './put-off'
export {
  countElsewhere,
  countWithTrunk,
  dueRegistrations,
  findRegistration,
  findRegistrationOf,
  findRegistrations,
  hasDueBetween,
  insertRegistration,
  keepInstance,
  keepPlace,
  lanesWithWork,
  nextDue,
  openRegistration,
  registrationsBeyond,
  registrationsOfRequests,
  registrationsOfTrunks,
  registrationsWithWish,
  renameInstance,
  unseenRegistrations,
  updateRegistration,
  wishOf,
  type RegistrationRecord,
} from './registrations.store'
export { elsewhere, isOfAnotherInstance, isSameIdentity, near, placeOf } from './whereabouts'
export { WITHDRAWN, isHalfCanceled, withdrawalOf } from './withdrawal'
