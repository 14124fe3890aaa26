export { changeProblems, mixesRoute, newIdentifier } from './check-change'
export { comparisonOf } from './comparison'
export { compareTrunk, describeDrift, type Drift } from './drift'
export { markDuePasswords } from './due-passwords.store'
export { forgetGoneForeign, keepForeign } from './foreign'
export { presentTrunks, usesRoutes } from './routed-trunks.store'
export {
  countAdopted,
  countForeign,
  countTrunksElsewhere,
  foreignTrunks,
  noteSeen,
  unseenTrunks,
} from './seen-trunks.store'
export { followsChange, settleChange } from './settle-change'
export { settleReplacement } from './settle-replacement'
export { sameTerms, wantedAs } from './stored-terms'
export { keepInstanceOfTrunks, keepPlaceOfTrunks, renameInstanceOfTrunks } from './trunk-places.store'
export { siteOfTrunk, type TrunkRecord, type WantedTerms } from './trunk-record'
export {
  findAdoptedNamed,
  findTrunk,
  findTrunkOf,
  findTrunksNamed,
  findTrunksOf,
  insertTrunk,
  updateForeign,
  updateTrunk,
  type TrunkValues,
} from './trunks.store'
export { termsAfter, wantedChange, type AskedChange, type WantedChange } from './wanted-change'
export { withoutSecrets } from './without-secrets'
