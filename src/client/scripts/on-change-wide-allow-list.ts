import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('allow_list')
