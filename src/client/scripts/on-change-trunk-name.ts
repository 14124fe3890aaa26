import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('trunk_name')
