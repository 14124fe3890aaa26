import { scope as SCOPE } from '../../../now.config.json'
import { tellPerson } from '../servicenow'

/** True when the access controls let the user of this transaction see a trunk request; the user is told when not. */
export function maySeeRequest(sysId: string): boolean {
  return told(new GlideRecordSecure(`${SCOPE}_trunk_request`).get(sysId), 'This trunk request')
}

/** True when the access controls let the user of this transaction work on a trunk request; the user is told when not. */
export function mayWorkRequest(sysId: string): boolean {
  const request = new GlideRecordSecure(`${SCOPE}_trunk_request`)
  return told(request.get(sysId) && request.canWrite(), 'This trunk request')
}

/** True when the access controls let the user of this transaction see an organization; the user is told when not. */
export function maySeeOrganization(sysId: string): boolean {
  return told(new GlideRecordSecure(`${SCOPE}_organization`).get(sysId), 'This organization')
}

function told(may: boolean, what: string): boolean {
  if (!may)
    tellPerson(`${what} is not there, or the access controls keep you from it: ask an administrator of BYOC Trunks.`)
  return may
}
