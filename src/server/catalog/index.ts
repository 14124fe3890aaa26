export { clearMaskedVariable, isGuid, readVariables, type TypedVariables } from './catalog-variables.store'
export { createItemChange } from './item-change'
export { refusesSite } from './refuses-site'
export { variableProblems } from './variable-problems'
