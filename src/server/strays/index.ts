export { mendStrays } from './mend-strays'
export { doneRequests, settledWithVerdict } from './settled.store'
