export { comparisonOf } from './comparison'
export { compareTrunk, describeDrift, type Drift } from './drift'
export {
  countAdopted,
  countForeign,
  countTrunksElsewhere,
  foreignTrunks,
  noteSeen,
  unseenForeign,
  unseenTrunks,
} from './seen-trunks.store'
export { sameTerms, wantedAs } from './stored-terms'
export { siteOfTrunk, type TrunkRecord, type WantedTerms } from './trunk-record'
export {
  deleteForeign,
  findAdoptedNamed,
  findTrunk,
  findTrunkOf,
  findTrunksNamed,
  findTrunksOf,
  insertTrunk,
  trunksOf,
  updateForeign,
  updateTrunk,
  type TrunkValues,
} from './trunks.store'
export { withoutSecrets } from './without-secrets'
