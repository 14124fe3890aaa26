import type { InputOrganization, InputRequest } from '../input/schema'
import type { SetUpOrganization } from '../setup/organizations'

/** One request of the input file on its way through the catalog. */
export interface Order {
  readonly request: InputRequest
  /** Null when the file lists no organization of that name. */
  readonly organization: InputOrganization | null
  /** Values of the catalog item's variables. */
  readonly variables: Record<string, string>
  /** sys_id of the requested item; null until it is ordered. */
  item: string | null
  /** Why the catalog refused the order; null when it didn't. */
  refused: string | null
}

/**
 * The order that a requester would make of a request. An organization that isn't listed is ordered under the name that
 * was typed, which the app then has to judge.
 */
export function toOrder(
  request: InputRequest,
  organizations: readonly InputOrganization[],
  records: ReadonlyMap<string, SetUpOrganization>,
): Order {
  const { organization, trunkName, sipUri, authUser, authPassword, allowList } = request
  const variables = {
    organization: records.get(organization)?.sysId ?? organization,
    trunk_name: trunkName,
    sip_uri: sipUri,
    auth_user: authUser,
    ...(authPassword === undefined || authPassword === '' ? {} : { auth_password: authPassword }),
    ...(allowList === undefined
      ? {}
      : { allow_list: typeof allowList === 'string' ? allowList : allowList.join('\n') }),
  }
  const found = organizations.find((each) => each.name === organization) ?? null
  return { request, organization: found, variables, item: null, refused: null }
}
