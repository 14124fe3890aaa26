import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('sip_uri', 'termination_id')
