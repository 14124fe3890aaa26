export { comparisonOf } from './comparison'
export { compareTrunk, describeDrift, foreignTrunks } from './drift'
export { Registrar } from './registrar'
export { askedOf } from './request-payload'
