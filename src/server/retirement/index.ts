export { askRetirement, isRetirementAsked, leaveTrunk } from './ask-retirement.store'
export { deleteTrunk } from './delete-trunk'
export { orderRetirement } from './order-retirement'
export { retireLeftReplaced, retireReplaced } from './retire-replaced'
