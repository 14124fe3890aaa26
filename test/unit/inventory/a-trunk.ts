import type { AskedChange } from '../../../src/server/proposals/wanted-change'
import type { TrunkFields } from '../../../src/server/fields/registration-request'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import type { WantedTerms } from '../../../src/server/inventory/trunk-record'
import { aRequest } from '../samples'

/** The fields of a trunk that is registered. */
export function someFields(change: Partial<TrunkFields> = {}): TrunkFields {
  const fields: Partial<Record<string, string>> = { ...aRequest({ realm: 'carrier.example', ...change }) }
  delete fields['number']
  delete fields['authPassword']
  return fields as TrunkFields
}

/** A wish for a change of these fields, on a form whose other fields hold something else. */
export function aWish(change: Partial<TrunkFields>, switchTo = ''): AskedChange {
  const others = Object.keys(someFields()).map((name) => [name, `not ${name}`])
  return {
    changedFields: Object.keys(change) as AskedChange['changedFields'],
    fields: { ...(Object.fromEntries(others) as TrunkFields), ...change },
    switchTo,
  }
}

/** The terms of a trunk as this app wrote it. */
export function wantedTerms(change: Partial<WantedTerms> = {}): WantedTerms {
  return { ...NO_TERMS, name: 'Berlin carrier', unknown: [], neverTold: [], ...change }
}
