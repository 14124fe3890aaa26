export { comparisonOf } from './comparison'
export { compareTrunk, describeDrift } from './drift'
export { Registrar } from './registrar'
export { secretsAbout } from './secrets-about'
