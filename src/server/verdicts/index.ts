export {
  diagnoseCall,
  diagnoseClaims,
  diagnoseToken,
  failureOf,
  notAsPromised,
  type CallContext,
  type Diagnosis,
  type Failure,
} from './diagnose-answer'
export { evidenceText } from './evidence-text'
export { attempt, reasonOf } from './guard-work'
export { isPartOfSecret, redact, tellsSecret } from './redact'
export { isExplainable, refineVerdict } from './refine-verdict'
export {
  correlationTaken,
  inactiveOrganization,
  invalidFields,
  noInboundSite,
  noSuchItem,
  noSuchOrganization,
  noSuchRequest,
  notDiagnosed,
  notForOthers,
  nothingGiven,
  orderUnderWay,
  refusalOfState,
  refusedByRule,
  severalGiven,
  standsInTheWay,
  unverifiedOrganization,
  type Refusal,
  type RefusalCode,
} from './refusal'
export { productsMayExplain } from './refusals'
export { VERDICT_TRAITS, isVerdictCode, retryClass, type VerdictCode } from './verdict-codes'
export { verdictError } from './verdict-error'
export type { VerdictFacts } from './verdict-facts'
export { cleanEvidence, verdict, type Verdict } from './verdicts'
