export { enqueue, follow, makeAnew } from './queueing'
