import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { findRegion } from '../genesys'
import { fieldOf, identifierProblems, identifierUnder, inboundAddress, parseContract } from '../fields'
import { findOrganization, organizationsIn, type OrganizationRecord } from '../organizations'
import { trunkRequestsOf, type TrunkRequestRecord } from './trunk-requests.store'

const TABLE = `${SCOPE}_trunk_request`

/** States of requests that have, or may yet get, a trunk. */
const CONTENDING = [
  'registered',
  'retiring',
  'outcome_unknown',
  'failed',
  'awaiting_approval',
  'queued',
  'registering',
  'retrying',
]

/** The requests of a region that have, or may yet get, a trunk with this identifier, in upper or lower case. */
export function requestsOfIdentifier(terminationId: string, region: string): TrunkRequestRecord[] {
  const organizations = terminationId === '' ? [] : organizationsIn(region)
  if (organizations.length === 0) return []
  const record = new GlideRecord(TABLE)
  record.addQuery('termination_id', terminationId)
  record.addQuery('organization', 'IN', organizations.join(','))
  record.addQuery('registration_state', 'IN', CONTENDING.join(','))
  // A change that leaves the identifier alone shows it, and does not ask for it.
  record.addEncodedQuery('act!=change^ORactISEMPTY^ORchanged_fieldsLIKEtermination_id')
  return trunkRequestsOf(record)
}

/** In the before-rule: writes the identifier that the SIP URI gives to the request, where everybody sees it. */
export function keepIdentifier(current: GlideRecord, { contract: named }: OrganizationRecord): void {
  const contract = parseContract(named)
  const { column } = fieldOf('terminationId')
  if (contract === null || text(current.getValue(column)) !== '') return
  const derived = identifierUnder(contract, { terminationId: '', sipUri: text(current.getValue('sip_uri')) })
  if (derived !== '' && identifierProblems(derived).length === 0) current.setValue(column, derived)
}

/** The address that the carrier sends calls to once the trunk is registered; '' when the request has no identifier. */
export function inboundAddressOf(record: GlideRecord): string {
  const terminationId = text(record.getValue('termination_id'))
  const organization = terminationId === '' ? null : findOrganization(text(record.getValue('organization')))
  return organization === null ? '' : inboundAddress(terminationId, findRegion(organization.region))
}
