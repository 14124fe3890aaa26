import { registrationRequest, type Contract, type FieldName, type TrunkFields } from '../fields'
import { NO_TERMS, TERMS, adapterOf, toldTerms, type TrunkChange, type TrunkTerms } from '../contracts'
import { siteOfTrunk, type TrunkRecord, type WantedTerms } from '../inventory'

/** The wish for a change: the fields that count, with their new values; '' empties a field. */
export interface AskedChange {
  changedFields: readonly FieldName[]
  fields: TrunkFields
  switchTo: string
}

/** A change as it is to be made of one trunk. */
export interface WantedChange extends TrunkChange {
  /** The new values of the terms that change; null for each other term. */
  target: TrunkTerms
  /** The trunk's fields once it is made. */
  fields: TrunkFields
}

/**
 * The change that a wish makes of a trunk.
 *
 * @param site id of the organization's default site, for a change that names no site any more; '' when it has none
 */
export function wantedChange(
  trunk: Pick<TrunkRecord, 'fields' | 'wanted'>,
  asked: AskedChange,
  contract: Contract,
  site: string,
): WantedChange {
  const fields: TrunkFields = { ...trunk.fields }
  for (const name of asked.changedFields) {
    if (name !== 'authPassword') fields[name] = asked.fields[name]
  }
  const from = registrationRequest('', trunk.fields, '')
  const to = registrationRequest('', fields, '')
  const fromSite = siteOfTrunk(trunk)
  const moves = asked.changedFields.includes('inboundSite')
  const toSite = !moves ? fromSite : fields.inboundSite === '' ? site : fields.inboundSite
  const enabled = asked.switchTo === 'on' ? true : asked.switchTo === 'off' ? false : null
  const { termsOf } = adapterOf(contract)
  const target = { ...differing(termsOf(from, fromSite), termsOf(to, toSite)), enabled }
  return { from, to, fromSite, toSite, enabled, target, fields }
}

/** The terms of `after` that are others than those of `before`; a term that it doesn't ask for any more is emptied. */
function differing(before: TrunkTerms, after: TrunkTerms): TrunkTerms {
  const changed = TERMS.filter((term) => JSON.stringify(before[term]) !== JSON.stringify(after[term]))
  const values = changed.map((term) => [term, after[term] ?? (Array.isArray(before[term]) ? [] : '')])
  return { ...NO_TERMS, ...(Object.fromEntries(values) as Partial<TrunkTerms>) }
}

/** The terms that a trunk is compared with once a change is made. */
export function termsAfter(
  trunk: Pick<TrunkRecord, 'wanted'>,
  { target, fields }: Pick<WantedChange, 'target' | 'fields'>,
  told: TrunkTerms,
): WantedTerms {
  const after: TrunkTerms = { ...(trunk.wanted ?? told), ...toldTerms(target) }
  const neverTold = (trunk.wanted?.neverTold ?? []).filter((term) => after[term] === null)
  return { ...after, name: after.name ?? fields.trunkName, unknown: [], neverTold }
}
