import { whenChanged } from '../catalog/show'

export const onChange = whenChanged('auth_user', 'auth_password')
