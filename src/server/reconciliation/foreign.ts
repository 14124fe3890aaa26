import { toldFields, type GenesysTrunk } from '../contracts'
import { samePlace, type Place } from '../targets'
import { sameTerms, deleteForeign, insertTrunk, updateForeign, unseenForeign, type TrunkRecord } from '../inventory'

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
 * `inTurn`: does a work while no trunk of the organization is being adopted, or not at all.
 */
export function keepForeign(
  told: GenesysTrunk,
  known: TrunkRecord | null,
  { organization, here, since }: Sighting,
  inTurn: (work: () => void) => void,
): void {
  const { instance, ...place } = here
  if (known === null) {
    insertTrunk(organization, told.id, {
      state: 'foreign',
      source: '',
      fields: toldFields(told),
      lastRead: told,
      place,
      instance,
      seenAt: since,
    })
    return
  }
  // On a clone, and after the organization's record was changed, the record of an earlier comparison is of elsewhere.
  const isOfHere = known.instance === instance && known.orgId === place.orgId && samePlace(known, place)
  if (isOfHere && sameTerms(known.lastRead, told)) return
  inTurn(() => {
    updateForeign(known.sysId, { fields: toldFields(told), lastRead: told, place, instance })
  })
}

/** Removes the rows of foreign trunks that a comparison which read every page did not find any more. */
export function forgetGoneForeign({ organization, since }: Pick<Sighting, 'organization' | 'since'>): void {
  for (const { sysId } of unseenForeign(organization, since, MOST_GONE)) deleteForeign(sysId)
}
