export { changeTrunk } from './change-trunk'
export { driftVerdict } from './change-words'
export { decideChange } from './decide-change'
export { knownPassword, passwordFrom } from './known-password'
