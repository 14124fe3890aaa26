export type { TrunkChange, TrunkModel } from './adapter'
export { parseTrunk, parseTrunkPage } from './answers'
export {
  apiCall,
  bodyProblem,
  changeCall,
  endpoint,
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
export { adapterOf, otherContracts } from './contracts'
export { expectedTrunk, type ExpectedTrunk } from './expected-trunk'
export { metabasesCall, productsCall, statusCall, templateCall } from './platform-calls'
export { findMetabase, parseMetabasePage, type FoundMetabase, type Metabase } from './platform-metabase'
export {
  hasRoutes,
  hasTrunk,
  parseRoute,
  parseRoutePage,
  routeCall,
  routeNamed,
  routesCall,
  routeUpdateCall,
  withoutTrunk,
  withTrunk,
  type OutboundRoute,
} from './platform-routes'
export { parseSitePage, sitesCall, type GenesysSite } from './platform-sites'
export { CARRIER_METABASE, parseByocEnabled, parseTemplate } from './platform-trunk'
export { toldFields } from './told-fields'
export { hasNextPage, isGone, isSameName, type GenesysTrunk, type TrunkPage } from './trunk'
export { describeTrunkStatus, parseTrunkStatus } from './trunk-status'
export { compareTerms, NO_TERMS, shownTerm, TERM_LABELS, TERMS, type Term, type TrunkTerms } from './trunk-terms'
