import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('further_servers')
