import { now } from '../servicenow'
import { findRegion } from '../genesys'
import { inboundAddress, contractOf, parseContract } from '../fields'
import type { TrunkTerms } from '../contracts'
import { guarded } from '../redaction'
import { findOrganization } from '../organizations'
import { type Place } from '../targets'
import { findTrunkRequest, findTrunkRequests, type Comparison, type TrunkRequestRecord } from '../requests'
import { findTrunkOf, insertTrunk, updateTrunk, type TrunkRecord, type TrunkValues } from '../inventory'
import {
  askedOf,
  registrationsWithoutTrunk,
  updateRegistration,
  placeOf,
  type RegistrationRecord,
} from '../registrations'

/** The trunk that a request is registered as, as far as the step knows it. */
export interface RegisteredTrunk {
  request: TrunkRequestRecord
  /** The trunk as Genesys Cloud has just told it. */
  told?: TrunkTerms | null
  comparison?: Comparison | undefined
  /** True when a write has made the trunk just now, so that most likely no row knows it yet. */
  isNew?: boolean
}

/**
 * Keeps the record of the trunk that a registration is registered as. Its key is unique: repeated after a crash, or by
 * two workers, it stays one record, and what was changed of the trunk since then stays.
 *
 * @returns sys_id of the trunk's record; '' when it could not be kept, so that the sweeper keeps it later
 */
export function keepTrunk(registration: RegistrationRecord, given: RegisteredTrunk | null): string {
  let kept = ''
  guarded(`the trunk of registration ${registration.sysId}`, () => {
    const request = given?.request ?? findTrunkRequest(registration.request)
    if (request !== null) kept = keep(registration, { ...given, request })
  })
  return kept
}

function keep(registration: RegistrationRecord, registered: RegisteredTrunk): string {
  const { organization, genesysId } = registration
  const place = placeFor(registration)
  const contract = parseContract(place?.contract ?? '')
  if (genesysId === '' || place === null || contract === null) return ''
  const values = (): TrunkValues => ({ ...valuesOf(registration, registered, place), ...latest(registered) })
  const inserted = registered.isNew === true ? insertTrunk(organization, genesysId, values()) : null
  if (inserted !== null) return inserted
  const known = findTrunkOf(organization, genesysId)
  if (known === null) return insertTrunk(organization, genesysId, values()) ?? ''
  // An adopted trunk stays adopted: a request that retires it says nothing of what is wanted of it.
  const isOwn = known.source === 'adopted' || (known.source === 'registered' && known.request === registration.request)
  updateTrunk(known.sysId, isOwn ? { state: 'present', ...latest(registered) } : values())
  return known.sysId
}

/** Registrations that were made before places were kept are where the organization's record points. */
function placeFor(registration: RegistrationRecord): Place | null {
  if (registration.orgId !== '') return registration
  const organization = findOrganization(registration.organization)
  return organization === null ? null : placeOf(organization)
}

function valuesOf(registration: RegistrationRecord, { request }: RegisteredTrunk, place: Place): TrunkValues {
  const contract = contractOf(place.contract)
  const at = request.registeredAt === 0 ? now() : request.registeredAt
  return {
    request: request.sysId,
    requestedFor: request.requestedFor,
    openedBy: request.openedBy,
    state: 'present',
    source: 'registered',
    // The trunk is on no outbound route yet: a request of its own puts it there.
    fields: { ...request, outboundRoute: '' },
    wanted: askedOf(request, registration, contract),
    drift: request.drift,
    notCompared: request.notCompared,
    status: request.trunkStatus,
    inboundAddress: inboundAddress(request.terminationId, findRegion(place.region)),
    place,
    instance: registration.instance,
    registeredAt: at,
    passwordSetAt: request.hasPassword ? at : 0,
  }
}

/** The findings of this very step, which also count for a record that exists already. */
function latest({ told, comparison }: RegisteredTrunk): TrunkValues {
  return {
    ...(told === undefined || told === null ? {} : { lastRead: told }),
    ...(comparison === undefined ? {} : { drift: comparison.drift, notCompared: comparison.notCompared }),
  }
}

/** Notes that the trunk of a registration is deleted in Genesys Cloud. */
export function retireTrunk(registration: RegistrationRecord): void {
  guarded(`the trunk of registration ${registration.sysId}`, () => {
    const { trunk, organization, genesysId } = registration
    const sysId = trunk === '' && genesysId !== '' ? (findTrunkOf(organization, genesysId)?.sysId ?? '') : trunk
    markRetired(sysId)
  })
}

/** Notes that a trunk is deleted, by the sys_id of its record; does nothing when there is none. */
export function markRetired(trunk: TrunkRecord['sysId']): void {
  updateTrunk(trunk, { state: 'retired', drift: '', notCompared: '', status: '', inboundAddress: '' })
}

/**
 * Makes the records of trunks that are registered and have none: registered by an older version, or by a worker that died
 * or was refused in between. It may be repeated at any time.
 *
 * @returns the number of registrations that have a record now
 */
export function keepMissingTrunks(limit: number, organization = ''): number {
  const registrations = registrationsWithoutTrunk(limit, organization)
  const requests = findTrunkRequests(registrations.map(({ request }) => request))
  let kept = 0
  for (const registration of registrations) {
    const request = requests.get(registration.request)
    const trunk = request === undefined ? '' : keepTrunk(registration, { request })
    if (trunk === '') continue
    updateRegistration(registration.sysId, { trunk })
    kept += 1
  }
  return kept
}
