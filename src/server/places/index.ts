export { countWithTrunk, keepInstance, keepPlace, renameInstance } from './registration-places.store'
