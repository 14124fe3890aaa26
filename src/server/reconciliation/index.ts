export { compareRoutes } from './compare-routes'
export { comparePage, forgetGone, judgeTrunk } from './compare-trunks'
export { AGAIN_MS, MOST_PAGES, endless, unanswered, type Ended } from './ended'
export { findMissing, speaksForItself } from './find-missing'
export { openComparison } from './open-comparison'
export { readSites } from './read-sites'
export {
  beginReconciliation,
  packReconciliation,
  reportReconciliation,
  unpackReconciliation,
  type Reconciliation,
} from './reconciliation'
export { registerAnew } from './register-anew'
export { tellDrift, tellTrunk } from './tell-drift'
