import { TERMS, type TrunkTerms } from '../contracts'
import { redact } from '../verdicts'

/**
 * The terms that Genesys Cloud tells, fit to be kept: a server may repeat what it was sent. `secrets`: texts that were
 * sent to it; each of them is replaced, as is whatever looks like a token or a password.
 */
export function withoutSecrets<Told extends TrunkTerms>(told: Told, secrets: readonly string[]): Told {
  const clean = TERMS.map((term) => {
    const value = told[term]
    if (typeof value === 'string') return [term, redact(value, secrets)]
    return [term, Array.isArray(value) ? value.map((entry: string) => redact(entry, secrets)) : value]
  })
  return { ...told, ...(Object.fromEntries(clean) as TrunkTerms) }
}
