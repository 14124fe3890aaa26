export { identifierHolder } from './identifier-holder'
export { awaitsTrunk, nameHolder, type Named } from './name-holder'
export { registrationsOfName } from './names.store'
export { trunksOfOthers } from './taken-trunks'
