import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('termination_id')
