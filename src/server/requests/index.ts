export { actOf, columnsNamed, fieldsNamed, goalOf } from './acts'
export { mayAskFor, refusesRequestedFor } from './asks-for'
export { changeParts } from './change-parts'
export { transition, type Circumstances, type Event, type Transition } from './lifecycle'
export {
  NOTHING_COMPARED,
  readProgress,
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
export { noteForRequester, requesterNote, requesterNoteOf } from './requester-note.store'
export {
  STATES,
  inWords,
  isQueuedWork,
  isSettled,
  isState,
  mayEditPayload,
  spoken,
  standsInTheWay,
  stateColumns,
  type State,
} from './states'
export { workNote, type NotedStep } from './summary'
export { keepIdentifier, requestsOfIdentifier } from './termination-ids.store'
export {
  countTrunkRequests,
  findByCorrelation,
  findTrunkRequest,
  findTrunkRequestOfItem,
  findTrunkRequests,
  insertTrunkRequest,
  isReadableQuery,
  lastPasswordChange,
  matchingRequests,
  renameInstanceOfRequests,
  trunkRequestOf,
  trunkRequestsOf,
  updateTrunkRequest,
  type TrunkRequestRecord,
} from './trunk-requests.store'
