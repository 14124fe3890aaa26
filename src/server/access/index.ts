export { notLookedAt, seekOrganization, unfounded, withoutCalls } from './access-organization'
export { reportOf, type AccessReport } from './access-report'
export { explainRequest, refusedWriteOf } from './access-request'
export {
  markVerifying,
  recordDiagnosis,
  recordVerification,
  setDetectedContract,
  setLastVerdict,
} from './access-status'
export { accessTable } from './access-table'
export { AccessWalk, type Walked } from './access-walk'
