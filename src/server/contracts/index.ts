export type { TrunkChange, TrunkModel } from './adapter'
export { parseTrunk, parseTrunkPage } from './answers'
export {
  apiCall,
  bodyProblem,
  changeCall,
  getCall,
  listCall,
  lookUpCall,
  organizationHeader,
  probeCall,
  readCall,
  registerCall,
  retireCall,
  tokenCall,
  verifyCall,
  type GenesysCall,
  type Target,
} from './calls'
export { CONTRACTS, parseContract, type Contract } from './contract'
export { adapterOf, otherContracts } from './contracts'
export { expectedTrunk, type ExpectedTrunk } from './expected-trunk'
export { metabasesCall, productsCall, statusCall, templateCall } from './platform-calls'
export { findMetabase, parseMetabasePage, type FoundMetabase, type Metabase } from './platform-metabase'
export {
  hasRoutes,
  planRegistration,
  planReplacement,
  planRetirement,
  withoutPassword,
  type Plan,
  type PlannedCall,
  type PlannedField,
} from './plan'
export { heldTrunk, planChange, type HeldTrunk } from './plan-change'
export { planRoute } from './plan-route'
export { CARRIER_METABASE, parseByocEnabled, parseTemplate } from './platform-trunk'
export {
  hasTrunk,
  parseRoute,
  parseRoutePage,
  routeCall,
  routeNamed,
  routeUpdateCall,
  routesCall,
  withTrunk,
  withoutTrunk,
  type OutboundRoute,
} from './platform-routes'
export { parseSitePage, sitesCall, type GenesysSite } from './platform-sites'
export {
  KEPT_PASSWORD,
  checkRequest,
  columnLimits,
  columnsOf,
  inWords,
  readFields,
  identifierUnder,
  registrationRequest,
  variableLimits,
  type RegistrationRequest,
  type TrunkFields,
} from './registration-request'
export { FIELD_NAMES, columnOf, fieldOf, type FieldColumn, type FieldName } from './request-fields'
export { fieldSaid } from './said-field'
export { transportIn, usualPort } from './sip-servers'
export { hasNextPage, isGone, isSameName, type GenesysTrunk, type TrunkPage } from './trunk'
export { identifierProblems, identifierTaken, inboundAddress } from './termination'
export { parseTrunkKind, type TrunkKind } from './trunk-kind'
export { NO_TERMS, TERMS, TERM_LABELS, compareTerms, shownTerm, type Term, type TrunkTerms } from './trunk-terms'
export { toldFields } from './told-fields'
export { describeTrunkStatus, parseTrunkStatus } from './trunk-status'
