export { actOf, columnsNamed, fieldsNamed, goalOf, type Act } from './acts'
export { askAgain, askForApproval, askUnasked, asksAnew, requiresApproval } from './approval'
export { findRejection, isApproverOf, withdrawApprovals } from './approvals.store'
export { approversOf, ownApprover } from './approvers'
export { askRetirement, isRetirementAsked, keepTrunk } from './ask-retirement.store'
export { mayAskFor, refusesRequestedFor } from './asks-for'
export {
  forgetDigestPassword,
  hasDigestPassword,
  forgetStrayPasswords,
  keepDigestPassword,
  readDigestPassword,
} from './digest-passwords.store'
export { onItemClosed } from './item-closed'
export { transition, type Circumstances, type Event, type Goal, type Transition } from './lifecycle'
export { movePassword, trunkRequestsWithPassword } from './older-passwords.store'
export { maySeeOrganization, maySeeRequest, mayWorkRequest } from './person-may.store'
export {
  NOTHING_COMPARED,
  readProgress,
  readVerdict,
  setVerdict,
  verdictColumns,
  writeProgress,
  type Comparison,
  type Progress,
} from './progress.store'
export {
  closeItem,
  commentOnItem,
  earlierItemsOfOrder,
  findItem,
  numbersOfItems,
  type RequestedItem,
} from './requested-items.store'
export { findReplacementOf } from './replacements.store'
export { changedSince, settledWithVerdict, trunkRequestsAtWork } from './settling.store'
export {
  STATES,
  inWords,
  isQueuedWork,
  isSettled,
  isState,
  mayEditPayload,
  spoken,
  stateColumns,
  type State,
} from './states'
export { noteForRequester, requesterNote, requesterNoteOf } from './requester-note.store'
export { requestsWithoutRoute, routeRequestOf } from './route-requests.store'
export { workNote, type NotedStep } from './summary'
export { keepIdentifier, requestsOfIdentifier } from './termination.store'
export {
  countTrunkRequests,
  findByCorrelation,
  findTrunkRequest,
  findTrunkRequestOfItem,
  findTrunkRequests,
  insertTrunkRequest,
  lastPasswordChange,
  isReadableQuery,
  matchingRequests,
  renameInstanceOfRequests,
  trunkRequestOf,
  updateTrunkRequest,
  type TrunkRequestRecord,
} from './trunk-requests.store'
export { unaskedName, unaskedRequest } from './unasked-request'
export { takePassword } from './typed-password'
