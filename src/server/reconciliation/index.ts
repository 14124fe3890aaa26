export { comparePage, judgeTrunk } from './compare-trunks'
export { findMissing } from './find-missing'
export {
  beginReconciliation,
  packReconciliation,
  reportReconciliation,
  unpackReconciliation,
  type Reconciliation,
} from './reconciliation'
export { registerAnew } from './register-anew'
export { tellDrift } from './tell-drift'
