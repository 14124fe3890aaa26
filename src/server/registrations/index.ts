export { askedOf, requestOf } from './asked-of'
export { laneKey, laneOf, parseLaneKey, wakingSince } from './lane-key'
export { noteLook, waitingInLane, type WaitingRegistration } from './looks.store'
export { NEVER_SENT, recallWrites, takeLateAnswer, takePlace, writeKey, writeOf } from './open-writes'
export { registrationsOf, type RegistrationRecord } from './registration-record.store'
export {
  WORK,
  changesAtWork,
  dueRegistrations,
  findRegistration,
  findRegistrationOf,
  findRegistrations,
  hasDueBetween,
  hasDueElsewhere,
  insertRegistration,
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
export { openUnchanged } from './unchanged'
export { elsewhere, isOfAnotherInstance, isSameIdentity, near, placeOf } from './whereabouts'
export {
  PENDING_COMMANDS,
  WITHDRAWN,
  isHalfCanceled,
  isToCarryOut,
  pendingCommandOf,
  withdrawalOf,
  type PendingCommand,
} from './withdrawal'
