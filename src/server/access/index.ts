export { notLookedAt, seekOrganization, unfounded, withoutCalls } from './access-organization'
export { reportOf, type AccessReport } from './access-report'
export { earlierRefusalOf, explainRequest, type EarlierRefusal } from './access-request'
export {
  MINTING_PAUSE_MS,
  markVerifying,
  recordDiagnosis,
  recordVerification,
  setDetectedContract,
} from './access-status'
export { accessTable } from './access-table'
export { AccessWalk, type Walked } from './access-walk'
export { readDiagnosis } from './diagnoses.store'
