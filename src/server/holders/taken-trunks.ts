import { findTrunksOf } from '../inventory'
import { registrationsOfTrunks } from '../registrations'

/**
 * The ids among `genesysIds` whose trunk belongs to another trunk request than `request`, or was adopted. Both the
 * registrations and the trunks' own records are asked, because a registration may be lost.
 */
export function trunksOfOthers(organization: string, request: string, genesysIds: readonly string[]): string[] {
  const trunks = findTrunksOf(organization, genesysIds)
  const others = [...registrationsOfTrunks(organization, genesysIds), ...trunks].filter(
    (known) => known.request !== '' && known.request !== request,
  )
  const adopted = trunks.filter(({ source }) => source === 'adopted')
  return [...others, ...adopted].map((known) => known.genesysId)
}
