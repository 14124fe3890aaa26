import { lookUpCall, type GenesysTrunk } from '../contracts'
import { PAGE_SIZE, readListing, type Listing } from './listing'
import type { GenesysSession } from './session'

/**
 * A session's knowledge of the organization's trunks. `trunks` null: they are too many to be listed for a few names.
 */
export interface KnownTrunks {
  readAt: number
  trunks: readonly GenesysTrunk[] | null
}

/** Trunks of one name. */
export function trunksOfName(name: string, request: string, session: GenesysSession): Listing {
  return readListing(
    (pageNumber) => lookUpCall(session.target, name, { pageNumber, pageSize: PAGE_SIZE }),
    request,
    session,
  )
}
