export { adoptForeign, type Adopted } from './adopt-foreign'
export { inTurn } from './adoption-turn'
export { uncomparedOf } from './foreign-trunk'
export { retireAdopted } from './retire-adopted'
