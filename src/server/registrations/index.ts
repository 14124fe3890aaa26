export { rescheduleFailed } from './app-failure'
export { askedOf, requestOf } from './asked-of'
export { requeue, isEnded } from './requeue'
export { decideTransition } from './decide-transition'
export { keepMissingTrunks, keepTrunk, markRetired, retireTrunk } from './keep-trunk'
export { identifierHolder } from './identifier-holder'
export { awaitsTrunk, nameHolder, type Named } from './name-holder'
export { registrationsOfName } from './names.store'
export { nextStep } from './next-step'
export { OneByOne } from './one-by-one'
export { NEVER_SENT, recallWrites, takeLateAnswer, takePlace, writeKey, writeOf } from './open-writes'
export { endOf, carryOut, writeStep } from './outcome-writer'
export { countWithTrunk, keepInstance, keepPlace, renameInstance } from './places.store'
export type { RegistrationRecord } from './registration-record.store'
export { endWith, reschedule, waitForToken, waitUntil, type Worked } from './reschedule'
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
  replacingRegistrations,
  registrationsOfRequests,
  registrationsOfTrunks,
  registrationsWithCommand,
  updateRegistration,
} from './registrations.store'
export { trunksOfOthers } from './taken-trunks'
export { tellReplacement } from './tell-replacement'
export { waitWhileRefused } from './wait-while-refused'
export { elsewhere, isOfAnotherInstance, isSameIdentity, near, placeOf } from './whereabouts'
export { openUnchanged } from './unchanged'
export {
  WITHDRAWN,
  isHalfCanceled,
  isToCarryOut,
  pendingCommandOf,
  withdrawalOf,
  type PendingCommand,
} from './withdrawal'
