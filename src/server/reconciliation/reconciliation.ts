/** The progress of a reconciliation of an organization. It is stored in its event only. */
export interface Reconciliation {
  /** Epoch milliseconds. */
  startedAt: number
  /**
   * The page of the listing to read next; 0 when all pages are read, and the trunks that no page had are being looked
   * for.
   */
  page: number
  /** True when missing trunks are to be registered again. */
  repair: boolean
  /** Number of times in a row that Genesys gave no answer. */
  tries: number
  changed: number
  missing: number
  /** Number of sites whose outbound routes are compared. */
  sites: number
  /** Number of requests that are registered anew. */
  repaired: number
  /** Number of trunks that no trunk request knows. */
  foreign: number
  /** Ids of the first foreign trunks, as many as fit. */
  named: readonly string[]
}

/** Characters that a parameter of an event holds; the platform cuts a longer one. */
const LONGEST = 255

export function beginReconciliation(startedAt: number, repair: boolean): Reconciliation {
  return { startedAt, page: 1, repair, tries: 0, changed: 0, missing: 0, repaired: 0, foreign: 0, sites: 0, named: [] }
}

/** Notes trunks that no request knows; as many are named as the event can carry. */
export function noteForeign(reconciliation: Reconciliation, ids: readonly string[]): Reconciliation {
  const noted = { ...reconciliation, foreign: reconciliation.foreign + ids.length }
  const named = [...noted.named, ...ids.filter((id) => !/[:,]/.test(id))]
  return { ...noted, named: fitting({ ...noted, named }) }
}

/** The first named ids that still fit beside the numbers, which grow with every page. */
function fitting(reconciliation: Reconciliation): string[] {
  const names: string[] = []
  let length = numbersOf(reconciliation).length
  for (const id of reconciliation.named) {
    length += id.length + 1
    if (length > LONGEST) break
    names.push(id)
  }
  return names
}

export function packReconciliation(reconciliation: Reconciliation): string {
  return `${numbersOf(reconciliation)}:${fitting(reconciliation).join(',')}`
}

function numbersOf(reconciliation: Reconciliation): string {
  const { startedAt, page, repair, tries, changed, missing, repaired, foreign, sites } = reconciliation
  return [startedAt, page, Number(repair), tries, changed, missing, repaired, foreign, sites].join(':')
}

/**
 * The reconciliation in a text of `packReconciliation`, or null for any other text. An event that was queued before an
 * upgrade may hold the text of an older version, which knew nothing of sites.
 */
export function unpackReconciliation(text: string): Reconciliation | null {
  const numbers = text.split(':')
  const named = numbers.pop() ?? ''
  const read = numbers.map(Number)
  if (read.length < 8 || read.length > 9) return null
  if (read.some((number) => !Number.isSafeInteger(number) || number < 0)) return null
  const [startedAt = 0, page = 0, repair = 0, tries = 0, changed = 0, missing = 0, repaired = 0, foreign = 0] = read
  const found = { changed, missing, repaired, foreign, sites: read[8] ?? 0 }
  return { startedAt, page, repair: repair === 1, tries, ...found, named: named.split(',').filter((id) => id !== '') }
}

/**
 * The result in words for the owners of the organization. `apart`: number of trunks that belong to another instance, or
 * are at another place.
 */
export function reportReconciliation(
  { missing, changed, repaired, foreign, named }: Reconciliation,
  apart: number,
): string {
  const report = `${String(missing)} missing, ${String(changed)} changed, ${String(foreign)} foreign.`
  const more = foreign - named.length
  const rest = more > 0 ? ` and ${String(more)} more` : ''
  const names = named.length === 0 ? '' : ` Foreign: ${named.join(', ')}${rest}.`
  const left =
    apart === 0
      ? ''
      : ` ${String(apart)} not compared: made on another instance, or written to where this record doesn't point.`
  return report + (repaired === 0 ? '' : ` Registered anew: ${String(repaired)}.`) + left + names
}
