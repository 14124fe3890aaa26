import { findTrunksOf } from '../inventory'
import { registrationsOfTrunks } from './registrations.store'

/**
 * Those of the trunks that belong to another trunk request than this one: by the request's registration, or by the
 * trunk's own record, because the registration may be lost.
 */
export function trunksOfOthers(organization: string, request: string, genesysIds: readonly string[]): string[] {
  return [...registrationsOfTrunks(organization, genesysIds), ...findTrunksOf(organization, genesysIds)]
    .filter((known) => known.request !== '' && known.request !== request)
    .map((known) => known.genesysId)
}
