import {
  NO_TERMS,
  getCall,
  hasNextPage,
  isGone,
  parseTrunk,
  parseTrunkPage,
  type GenesysCall,
  type GenesysTrunk,
  type TrunkPage,
} from '../contracts'
import type { Failure } from '../answers'
import { ask } from './ask'
import type { GenesysSession } from './session'

/** Entities of a page of a listing. */
export const PAGE_SIZE = 100
/** Most pages that are read of one listing, so that a listing which never ends does not hold the worker. */
const MOST_PAGES = 50

/** `complete`: every page was read, and every entity of the listing was readable. */
export type Listing =
  { kind: 'read'; trunks: GenesysTrunk[]; complete: boolean } | { kind: 'failure'; failure: Failure }

/** Reads a listing to its end. `request`: sys_id of the trunk request that the listing serves, or ''. */
export function readListing(
  call: (pageNumber: number) => GenesysCall,
  request: string,
  session: GenesysSession,
): Listing {
  const trunks: GenesysTrunk[] = []
  let complete = true
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber++) {
    const diagnosis = ask(call(pageNumber), request, session)
    if (diagnosis.kind === 'failure') return { kind: 'failure', failure: diagnosis }
    const page = parsePage(diagnosis.answer.body, session)
    if (page === null) return { kind: 'read', trunks, complete: false }
    trunks.push(...page.trunks)
    complete = complete && page.unreadable === 0
    if (!hasNextPage(page, { pageNumber, pageSize: PAGE_SIZE })) return { kind: 'read', trunks, complete }
  }
  return { kind: 'read', trunks, complete: false }
}

/** Reads one trunk by its id; null: the trunk is deleted, though Genesys still shows it. */
export function readTrunk(
  id: string,
  request: string,
  session: GenesysSession,
): { kind: 'read'; trunk: GenesysTrunk | null } | { kind: 'failure'; failure: Failure } {
  const diagnosis = ask(getCall(session.target, id), request, session)
  if (diagnosis.kind === 'failure') return { kind: 'failure', failure: diagnosis }
  const trunk = parseTrunk(session.target.contract, diagnosis.answer.body)
  if (trunk !== null && isGone(trunk)) return { kind: 'read', trunk: null }
  return { kind: 'read', trunk: trunk ?? { ...NO_TERMS, id, name: '', organizationId: null } }
}

/** A page of a listing, or null when the answer is no such page. */
export function parsePage(body: string, session: GenesysSession): TrunkPage | null {
  return parseTrunkPage(session.target.contract, body)
}
