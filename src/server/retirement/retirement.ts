/** The listing's answer after a DELETE that was answered with 404. */
export type ListingAnswer =
  { kind: 'listed'; ids: readonly string[]; complete: boolean } | { kind: 'absent' } | { kind: 'not_answered' }

/**
 * The judgment of a missing trunk. `retired`: the trunk is gone. `still_there`: the listing has it, though DELETE did
 * not find it; try again. `ask_again`: the listing gave no answer. `outcome_unknown`: the endpoint itself may be
 * missing.
 */
export type Retirement = { kind: 'retired' | 'still_there' | 'ask_again' | 'outcome_unknown'; reason: string }

/** A 404 on DELETE alone proves nothing: a missing endpoint answers the same. The listing tells the two apart. */
export function judgeMissing(genesysId: string, listing: ListingAnswer): Retirement {
  switch (listing.kind) {
    case 'absent':
      return { kind: 'outcome_unknown', reason: 'Neither the trunk nor the listing of trunks is found.' }
    case 'not_answered':
      return { kind: 'ask_again', reason: 'the listing of trunks did not answer' }
    case 'listed':
      if (listing.ids.includes(genesysId)) return { kind: 'still_there', reason: 'the listing still has the trunk' }
      return listing.complete
        ? { kind: 'retired', reason: 'the listing answers, and the trunk is not in it' }
        : { kind: 'ask_again', reason: 'the listing of trunks was not complete' }
  }
}
