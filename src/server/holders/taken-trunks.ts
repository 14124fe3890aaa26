import { findTrunksOf } from '../inventory'
import { registrationsOfTrunks } from '../registrations'

/**
 * Those of the trunks that belong to another trunk request than this one, or were adopted: by the request's registration,
 * or by the trunk's own record, because the registration may be lost.
 */
export function trunksOfOthers(organization: string, request: string, genesysIds: readonly string[]): string[] {
  const trunks = findTrunksOf(organization, genesysIds)
  const others = [...registrationsOfTrunks(organization, genesysIds), ...trunks].filter(
    (known) => known.request !== '' && known.request !== request,
  )
  const adopted = trunks.filter(({ source }) => source === 'adopted')
  return [...others, ...adopted].map((known) => known.genesysId)
}
