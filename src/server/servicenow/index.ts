export { CLOCKS_DIFFER_MS, dateTime, epochOf, now } from './clock'
export { refusal, thrownText } from './error-text'
export {
  EVENTS,
  FIRST_POLL_MS,
  HEARTBEAT,
  LONGEST_PARAMETER,
  QUEUE,
  queueAccessVerification,
  queueAccessVerificationAt,
  queueBulk,
  queueBulkAt,
  queueComparison,
  queueHeartbeat,
  queueOrganizationDiagnosis,
  queueOrganizationDiagnosisAt,
  queueReconciliation,
  queueReconciliationAt,
  queueRequestDiagnosis,
  queueSites,
  queueSitesAt,
  queueStatusPollAt,
  wakeLane,
  wakeLaneAt,
} from './events'
export { classifyThrown, deniedPrivilege, type Thrown } from './fault'
export { newGuid } from './guid'
export { addEntry, withoutMarkup } from './journal'
export { logError, warn } from './log'
export {
  askingOperator,
  hasRole,
  isInteractive,
  ownUserName,
  refuseRecord,
  tellPerson,
  tellUser,
  userId,
} from './person'
export { columnsFound, instanceBuild, instanceName, overriddenLogLevel, rememberColumns, settings } from './properties'
export { countRows, sysIdsOf } from './query'
export { restMessage, serviceError } from './rest'
export { decrypted } from './secret'
export { flag, text, wholeNumber } from './text'
export { parseWake } from './wake'
