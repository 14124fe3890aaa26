export { askedOf, requestOf } from './asked-of'
export { identifierHolder } from './identifier-holder'
export { awaitsTrunk, nameHolder, type Named } from './name-holder'
export { registrationsOfName } from './names.store'
export { NEVER_SENT, recallWrites, takeLateAnswer, takePlace, writeKey, writeOf } from './open-writes'
export { countWithTrunk, keepInstance, keepPlace, renameInstance } from './places.store'
export type { RegistrationRecord } from './registration-record.store'
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
  registrationsWithCommand,
  registrationsWithoutTrunk,
  replacingRegistrations,
  updateRegistration,
} from './registrations.store'
export { trunksOfOthers } from './taken-trunks'
export { openUnchanged } from './unchanged'
export { elsewhere, isOfAnotherInstance, isSameIdentity, near, placeOf } from './whereabouts'
export {
  isHalfCanceled,
  isToCarryOut,
  pendingCommandOf,
  withdrawalOf,
  WITHDRAWN,
  type PendingCommand,
} from './withdrawal'
