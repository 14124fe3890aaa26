import { now } from '../servicenow'
import { hasNextPage, listCall, type GenesysTrunk } from '../contracts'
import { PAGE_SIZE, ask, parsePage, type GenesysSession, type Listing } from '../calls'

/** For how long a listing is relied on to say that a name is free. */
const FRESH_MS = 60_000

/**
 * All trunks of the organization, for a lane that is about to write several: one listing says of all their names whether
 * they are free. Null where looking for each name costs fewer calls: for a single one, and where the listing has more
 * pages than there are names, or than the lane may still ask for. A listing is never older than a minute.
 *
 * @param names tells how many names are to be looked for, this one included; asked when there is no listing yet
 */
export function sharedListing(countNames: () => number, request: string, session: GenesysSession): Listing | null {
  const known = session.knownTrunks
  const age = known === null ? FRESH_MS : now() - known.readAt
  if (known !== null && age >= 0 && age < FRESH_MS) return known.trunks === null ? null : asListing(known.trunks)
  const names = countNames()
  if (names < 2) return null
  const readAt = now()
  const trunks: GenesysTrunk[] = []
  for (let pageNumber = 1; ; pageNumber++) {
    const call = listCall(session.target, { pageNumber, pageSize: PAGE_SIZE }, 'look_up')
    const answered = ask(call, request, session)
    if (answered.kind === 'failure') return { kind: 'failure', failure: answered }
    const page = parsePage(answered.answer.body, session)
    if (page !== null) trunks.push(...page.trunks)
    const isLast = page !== null && !hasNextPage(page, { pageNumber, pageSize: PAGE_SIZE })
    const left = page?.pageCount == null ? 1 : page.pageCount - pageNumber
    // One call is left to the write.
    const isTooLong = !isLast && (pageNumber + left > names || left >= session.callsLeft())
    if (page === null || page.unreadable > 0 || isTooLong) {
      session.knownTrunks = { readAt, trunks: null }
      return null
    }
    if (isLast) {
      session.knownTrunks = { readAt, trunks }
      return asListing(trunks)
    }
  }
}

function asListing(trunks: readonly GenesysTrunk[]): Listing {
  return { kind: 'read', trunks: [...trunks], complete: true }
}
