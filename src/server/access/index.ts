export { notLookedAt, seekOrganization, unfounded, withoutCalls } from './access-organization'
export { reportOf, type AccessReport } from './access-report'
export { earlierRefusalOf, explainRequest, type EarlierRefusal } from './access-request'
export {
  markVerifying,
  recordDiagnosis,
  recordVerification,
  setDetectedContract,
  setLastVerdict,
} from './access-status'
export { accessTable } from './access-table'
export { readDiagnosis } from './diagnoses.store'
export { readSites } from './read-sites'
export { AccessWalk, type Walked } from './access-walk'
