export { putOffFailed } from './app-failure'
export { askedOf, requestOf } from './asked-of'
export { decideAnew, isEnded } from './decide-anew'
export { decideTransition } from './decide-transition'
export { keepMissingTrunks, keepTrunk, markRetired, retireTrunk } from './keep-trunk'
export { identifierHolder } from './identifier-holder'
export { awaitsTrunk, nameHolder, type Named } from './name-holder'
export { registrationsOfName } from './names.store'
export { nextStep } from './next-step'
export { OneByOne } from './one-by-one'
export { NEVER_SENT, recallWrites, takeLateAnswer, takePlace, writeKey, writeOf } from './open-writes'
export { endOf, honorWish, writeStep } from './outcome-writer'
export { countWithTrunk, keepInstance, keepPlace, renameInstance } from './places.store'
export type { RegistrationRecord } from './registration-record.store'
export { endWith, putOff, waitForToken, waitUntil, type Worked } from './put-off'
export {
  changesAtWork,
  dueRegistrations,
  findRegistration,
  findRegistrationOf,
  findRegistrations,
  hasDueBetween,
  insertRegistration,
  lanesWithWork,
  nextDue,
  openRegistration,
  registrationsBeyond,
  registrationsOfRequests,
  registrationsOfTrunks,
  registrationsWithWish,
  updateRegistration,
} from './registrations.store'
export { trunksOfOthers } from './taken-trunks'
export { waitWhileRefused } from './wait-while-refused'
export { elsewhere, isOfAnotherInstance, isSameIdentity, near, placeOf } from './whereabouts'
export { openUnchanged } from './unchanged'
export { WITHDRAWN, isHalfCanceled, isToHonor, wishOf, withdrawalOf, type Wish } from './withdrawal'
