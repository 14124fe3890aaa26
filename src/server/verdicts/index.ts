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
export {
  correlationTaken,
  inactiveOrganization,
  invalidFields,
  noInboundSite,
  noSuchItem,
  noSuchOrganization,
  noSuchRequest,
  noSuchTrunk,
  notDiagnosed,
  notForOthers,
  notToChange,
  notToRetire,
  nothingGiven,
  nothingToChange,
  orderUnderWay,
  refusalOfState,
  refusedByRule,
  trunksUnderWay,
  severalGiven,
  standsInTheWay,
  unverifiedOrganization,
  type Refusal,
  type RefusalCode,
} from './refusal'
export { VERDICTS, isVerdictCode, retryClass, type VerdictCode } from './verdict-codes'
export type { VerdictFacts } from './verdict-facts'
export { cleanEvidence, evidenceText, inFull, onceOver, verdict, verdictError, type Verdict } from './verdicts'
