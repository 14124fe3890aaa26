export { attempt, reasonOf } from './guard-work'
export { isPartOfSecret, redact, tellsSecret } from './redact'
