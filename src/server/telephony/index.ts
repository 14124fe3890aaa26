export { findMetabase, parseMetabasePage, type FoundMetabase, type Metabase } from './platform-metabase'
export {
  hasRoutes,
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
export { describeTrunkStatus, parseTrunkStatus } from './trunk-status'
