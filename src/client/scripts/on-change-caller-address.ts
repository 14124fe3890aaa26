import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('caller_address')
