import { Record } from '@servicenow/sdk/core'

/**
 * The basic auth profile that the REST tests call with. The package carries no password: an administrator creates the
 * user, gives it the role x_gcx_byoc.operator and enters its password here.
 */
export const restProfile = Record({
  $id: Now.ID['atf_rest_profile'],
  table: 'sys_auth_profile_basic',
  data: { name: 'BYOC Trunks ATF', username: 'byoc.atf' },
})
