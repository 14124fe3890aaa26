export { attempt, reasonOf } from './guard-work'
export { isPartOfSecret, redact, tellsSecret } from './redact'
export { KnownSecrets } from './secret-forms'
