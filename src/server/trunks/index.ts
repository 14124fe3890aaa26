export { adoptForeign, type Adopted, type AdoptionOutcome } from './adopt-foreign'
export { inTurn } from './adoption-turn'
export { comparisonOf } from './comparison'
export { confirmMade, isMade } from './confirm-registered'
export { compareTrunk, describeDrift } from './drift'
export { cutValues, standsElsewhere } from './echo'
export { uncomparedOf, type ToldTrunk } from './foreign-trunk'
export { holdingIdentifier } from './hold-identifier'
export { nameOf } from './name-of'
export { orderRetirement } from './order-retirement'
export { holdingRoutes, readRoutes, writeRoute, type RouteWritten } from './outbound-routes'
export { previewLines } from './preview-lines'
export {
  beginPreview,
  planOf,
  previewRequest,
  refusalOf,
  withRetirement,
  type Begun,
  type Preview,
  type PreviewRefusal,
} from './preview'
export { Registrar } from './registrar'
export { siteOf } from './request-payload'
export { sendWrite } from './send-write'
export { secretsAbout } from './secrets-about'
export { heldByAdopted, takenName } from './taken-name'
export { routeDrift, routeDriftOf, routedSite, withRouteDrift } from './route-drift'
