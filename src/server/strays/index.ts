export { isNoneAstray, trunkRequestsAtWork, type Unchanged } from './requests-at-work.store'
export { settledWithVerdict } from './settled.store'
