import { registrationRequest, type Contract, type RegistrationRequest } from '../fields'
import { expectedTrunk, type ExpectedTrunk } from '../contracts'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from './registration-record.store'

/**
 * The trunk that a request asked for, for a comparison. The site is the one that its write named, since the
 * organization may have another default site by now.
 */
export function askedOf(
  record: TrunkRequestRecord,
  { inboundSite }: Pick<RegistrationRecord, 'inboundSite'>,
  contract: Contract,
): ExpectedTrunk {
  const site = record.inboundSite === '' ? inboundSite : record.inboundSite
  return expectedTrunk(requestOf(record), contract, site)
}

/** The request without its password, which is read at the last moment. */
export function requestOf(record: TrunkRequestRecord): RegistrationRequest {
  return registrationRequest(record.number, record, '')
}
