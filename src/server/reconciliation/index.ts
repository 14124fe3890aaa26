export { comparePage, forgetGone, judgeTrunk } from './compare-trunks'
export { compareRoutes } from './compare-routes'
export { AGAIN_MS, unanswered, type Ended } from './ended'
export { findMissing, speaksForItself } from './find-missing'
export {
  beginReconciliation,
  packReconciliation,
  reportReconciliation,
  unpackReconciliation,
  type Reconciliation,
} from './reconciliation'
export { registerAnew } from './register-anew'
export { tellDrift, tellTrunk } from './tell-drift'
