export { withoutPassword } from './plan'
export { planOf, refusalOf, withRetirement, type Preview } from './preview'
export { preview } from './preview-change'
export { previewLines } from './preview-lines'
