import { toldFields, type GenesysTrunk } from '../contracts'
import type { Place } from '../organizations'
import { sameTerms } from './stored-terms'
import { deleteTrunk, insertTrunk, updateTrunk } from './trunks.store'
import { unseenForeign } from './seen-trunks.store'
import type { TrunkRecord } from './trunk-record'

/** Rows that are removed in one go; the next comparison removes the rest. */
const MOST_GONE = 500

/** The comparison that has seen a trunk. `since`: the time at which it began, in epoch milliseconds. */
export interface Sighting {
  organization: string
  here: Place & { instance: string }
  since: number
}

/**
 * Keeps a record of a trunk that nobody here asked for, so that it can be adopted. `known`: its record from an earlier
 * comparison. When worker B registers the trunk while worker A compares, A's insertion fails, because the key is unique.
 */
export function keepForeign(
  told: GenesysTrunk,
  known: TrunkRecord | null,
  { organization, here, since }: Sighting,
): void {
  if (known === null) {
    const { instance, orgId, region, contract } = here
    insertTrunk(organization, told.id, {
      state: 'foreign',
      source: '',
      fields: toldFields(told),
      lastRead: told,
      place: { orgId, region, contract },
      instance,
      seenAt: since,
    })
    return
  }
  if (!sameTerms(known.lastRead, told)) updateTrunk(known.sysId, { fields: toldFields(told), lastRead: told })
}

/** Removes the rows of foreign trunks that a comparison which read every page did not find any more. */
export function forgetGoneForeign({ organization, since }: Pick<Sighting, 'organization' | 'since'>): void {
  for (const { sysId } of unseenForeign(organization, since, MOST_GONE)) deleteTrunk(sysId)
}
