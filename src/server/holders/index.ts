export { identifierHolder } from './identifier-holder'
export { awaitsTrunk, nameHolder, standingAmong, type Named } from './name-holder'
export { registrationsOfName } from './names.store'
export { trunksOfOthers } from './taken-trunks'
