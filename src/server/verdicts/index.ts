export { mayHaveActed } from './answer-table'
export {
  diagnoseCall,
  diagnoseClaims,
  diagnoseToken,
  failureOf,
  notAsPromised,
  productsMayExplain,
  type CallContext,
  type Diagnosis,
  type Failure,
} from './diagnose-answer'
export { attempt, reasonOf } from './guard-work'
export { isPartOfSecret, redact, tellsSecret } from './redact'
export { KnownSecrets } from './secret-forms'
export { isExplainable, refineVerdict } from './refine-verdict'
export type { Refusal, RefusalCode } from './refusal'
export {
  inactiveOrganization,
  noInboundSite,
  noSuchOrganization,
  unverifiedOrganization,
} from './organization-refusals'
export {
  correlationTaken,
  invalidFields,
  noSuchItem,
  noSuchRequest,
  notDiagnosed,
  notForOthers,
  nothingGiven,
  orderUnderWay,
  refusalOfState,
  refusedByRule,
  severalGiven,
  standsInTheWay,
} from './request-refusals'
export { noSuchTrunk, notToChange, notToRetire, nothingToChange, trunksUnderWay } from './trunk-refusals'
export { VERDICTS, isVerdictCode, retryClass, type VerdictCode } from './verdict-codes'
export type { VerdictFacts } from './verdict-facts'
export { cleanEvidence, evidenceText, inFull, onceOver, verdict, verdictError, type Verdict } from './verdicts'
