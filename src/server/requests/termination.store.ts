import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { findRegion } from '../genesys'
import { fieldOf, identifierProblems, inboundAddress, parseContract, terminationOf } from '../contracts'
import { findOrganization, organizationsIn, type OrganizationRecord } from '../organizations'

const TABLE = `${SCOPE}_trunk_request`

/** States in which a trunk has its identifier, or is to get it. */
const HAVING: readonly string[] = ['registered', 'retiring', 'outcome_unknown']
const TO_HAVE: readonly string[] = ['awaiting_approval', 'queued', 'registering', 'retrying']

/**
 * Number of the request that has this identifier before another one does, since an identifier is unique in a region;
 * among requests that are to get it, the earlier one has it. '' when the identifier is free. `number`: number of the
 * request that asks; '' when it is not created yet.
 */
export function holderOf(terminationId: string, { region }: OrganizationRecord, number: string): string {
  const organizations = terminationId === '' ? [] : organizationsIn(region)
  if (organizations.length === 0) return ''
  const record = new GlideRecord(TABLE)
  record.addQuery('termination_id', terminationId)
  record.addQuery('organization', 'IN', organizations.join(','))
  record.addQuery('registration_state', 'IN', [...HAVING, ...TO_HAVE].join(','))
  record.orderBy('number')
  record.query()
  while (record.next()) {
    const other = text(record.getValue('number'))
    if (other === number) continue
    const earlier = number === '' || other < number
    if (earlier || HAVING.includes(text(record.getValue('registration_state')))) return other
  }
  return ''
}

/** In the before-rule: writes the identifier that the SIP URI gives to the request, where everybody sees it. */
export function keepIdentifier(current: GlideRecord, { contract: named }: OrganizationRecord): void {
  const contract = parseContract(named)
  const { column, use } = fieldOf('terminationId')
  if (contract === null || use[contract].need === 'not used' || text(current.getValue(column)) !== '') return
  const derived = terminationOf({ terminationId: '', sipUri: text(current.getValue('sip_uri')) })
  if (derived !== '' && identifierProblems(derived).length === 0) current.setValue(column, derived)
}

/** The address that the carrier sends calls to once the trunk is registered; '' when the request has no identifier. */
export function inboundAddressOf(record: GlideRecord): string {
  const terminationId = text(record.getValue('termination_id'))
  const organization = terminationId === '' ? null : findOrganization(text(record.getValue('organization')))
  const region = organization === null ? null : findRegion(organization.region)
  return region === null ? '' : inboundAddress(terminationId, region.domain)
}
