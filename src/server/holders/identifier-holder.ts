import { instanceName } from '../servicenow'
import { mayBeThere } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { requestsOfIdentifier, type TrunkRequestRecord } from '../requests'
import { inOrder, isThere } from './name-holder'
import { type RegistrationRecord, registrationsOfRequests } from '../registrations'

/** States of a request whose trunk has its identifier, whatever became of its registration's row. */
const HAVING: readonly string[] = ['registered', 'retiring', 'outcome_unknown']

/**
 * Number of the request that has this termination identifier before the asking one does, since an identifier is unique
 * in a region; '' when it is free. A request that may have a trunk in Genesys Cloud comes first; among requests that
 * still wait for a trunk, the earliest does. `asking` null: the request is not created yet, so that every other one is
 * earlier.
 *
 * Unlike requests of one name, requests of one identifier lie in several lanes: worker A, which writes because of this
 * answer, holds the identifier's row meanwhile, so that worker B does not get the same answer.
 */
export function identifierHolder(
  terminationId: string,
  organization: OrganizationRecord,
  asking: TrunkRequestRecord | null,
): string {
  const { region } = organization
  const rivals = requestsOfIdentifier(terminationId, region).filter(({ sysId }) => sysId !== asking?.sysId)
  if (rivals.length === 0) return ''
  const rows = new Map(registrationsOfRequests(rivals.map(({ sysId }) => sysId)).map((row) => [row.request, row]))
  const owner = rivals.find(({ sysId, state }) => has(state, rows.get(sysId), region))
  if (owner !== undefined) return owner.number
  const waiting = rivals.filter(({ sysId, state }) => isToHave(state, rows.get(sysId)))
  const [first] = inOrder(asking === null ? waiting : [asking, ...waiting])
  return first === undefined || first.sysId === asking?.sysId ? '' : first.number
}

/** True when a request's trunk has the identifier in this region, or may have it. */
function has(state: string, row: RegistrationRecord | undefined, region: string): boolean {
  if (row === undefined) return HAVING.includes(state)
  return (HAVING.includes(state) || isThere(row)) && (row.region === '' || row.region === region)
}

/** A request that another instance made, and whose write was never sent, is not sent from this instance. */
function isToHave(state: string, row: RegistrationRecord | undefined): boolean {
  const isForeign = row !== undefined && row.instance !== '' && row.instance !== instanceName() && !mayBeThere(row)
  return state !== 'failed' && !HAVING.includes(state) && !isForeign
}
