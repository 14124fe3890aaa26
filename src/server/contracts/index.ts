export { type TrunkChange, type TrunkModel } from './adapter'
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
  type PageQuery,
  type Target,
} from './calls'
export { adapterOf, otherContracts } from './contracts'
export { expectedTrunk, gapsOf, type ExpectedTrunk } from './expected-trunk'
export { metabasesCall, productsCall, statusCall, templateCall } from './platform-calls'
export { CARRIER_METABASE, parseByocEnabled, parseTemplate } from './platform-trunk'
export { toldFields } from './told-fields'
export {
  NO_TERMS,
  TERMS,
  TERM_LABELS,
  compareTerms,
  shownTerm,
  toldTerms,
  type Term,
  type TrunkTerms,
} from './trunk-terms'
export { hasNextPage, isGone, isSameName, type GenesysTrunk, type TrunkPage } from './trunk'
