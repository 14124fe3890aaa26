export { compareTrunk, describeDrift, foreignTrunks } from './drift'
export { Registrar } from './registrar'
export { requestOf } from './request-payload'
