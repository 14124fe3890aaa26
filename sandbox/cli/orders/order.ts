import { REQUEST_FIELDS, type InputOrganization, type InputRequest } from '../input/schema'
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
  /** The reason why the catalog refused the order; null when it accepted it. */
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
  const { organization } = request
  const variables: Record<string, string> = { organization: records.get(organization)?.sysId ?? organization }
  for (const name of REQUEST_FIELDS) {
    const value = request[name]
    if (value === undefined || value === '') continue
    variables[variableOf(name)] = Array.isArray(value) ? value.join('\n') : String(value)
  }
  const found = organizations.find((each) => each.name === organization) ?? null
  return { request, organization: found, variables, item: null, refused: null }
}

/** Variables are named as the fields are, in the platform's way: `trunk_name` for `trunkName`. */
function variableOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
