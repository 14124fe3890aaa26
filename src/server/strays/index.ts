export { lanesLeftBehind, wakeForgotten } from './forgotten-lanes'
export { mendStrays } from './mend-strays'
export { doneRequests, settledWithVerdict } from './settled.store'
