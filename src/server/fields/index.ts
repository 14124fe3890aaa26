export { changedValues } from './changed-values'
export { CONTRACTS, contractOf, DEFAULT_CONTRACT, parseContract, type Contract } from './contract'
export {
  checkRequest,
  columnLimits,
  columnsOf,
  identifierUnder,
  breachInWords,
  isUsed,
  KEPT_PASSWORD,
  readFields,
  registrationRequest,
  variableLimits,
  type RegistrationRequest,
  type TrunkFields,
} from './registration-request'
export { columnOf, FIELD_NAMES, fieldOf, sentFields, type FieldColumn, type FieldName } from './request-fields'
export { fieldSaid } from './said-field'
export { serversOf, transportIn, transportOf, usualPort } from './sip-servers'
export { identifierProblems, identifierTaken, inboundAddress, terminationOf } from './termination'
export { parseTrunkKind, type TrunkKind } from './trunk-kind'
