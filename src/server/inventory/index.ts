export { markDuePasswords } from './due-passwords.store'
export { forgetGoneForeign, keepForeign, type Sighting } from './foreign'
export { presentTrunks, usesRoutes } from './routed-trunks.store'
export {
  countAdopted,
  countForeign,
  countTrunksElsewhere,
  foreignTrunks,
  noteSeen,
  unseenTrunks,
} from './seen-trunks.store'
export { sameTerms, wantedAs } from './stored-terms'
export { keepInstanceOfTrunks, keepPlaceOfTrunks, renameInstanceOfTrunks } from './trunk-places.store'
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
export { siteOfTrunk, type TrunkRecord, type WantedTerms } from './trunk-record'
export { withoutSecrets } from './without-secrets'
