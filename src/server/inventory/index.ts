export { forgetGoneForeign, keepForeign, type Sighting } from './foreign'
export { countTrunksElsewhere, noteSeen, unseenTrunks } from './seen-trunks.store'
export { sameTerms } from './stored-terms'
export { keepInstanceOfTrunks, keepPlaceOfTrunks, renameInstanceOfTrunks } from './trunk-places.store'
export {
  deleteTrunk,
  findTrunk,
  findTrunkOf,
  findTrunksOf,
  insertTrunk,
  updateTrunk,
  type TrunkValues,
} from './trunks.store'
export type { TrunkRecord, WantedTerms } from './trunk-record'
export { withoutSecrets } from './without-secrets'
