export { guarded, reasonOf } from './guarded'
export { isPartOfSecret, redact, tellsSecret } from './redact'
