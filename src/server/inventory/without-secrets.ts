import { TERMS, type TrunkTerms } from '../contracts'
import { redact } from '../redaction'

/**
 * The terms that Genesys Cloud tells, fit to be kept: a server may repeat what it was sent. A term that is as it was asked
 * for stays; of the others, each of the texts in `secrets` is replaced, as is whatever looks like a token or a password.
 *
 * @param asked the terms that were asked for; null when nobody here asked for the trunk
 */
export function withoutSecrets<Told extends TrunkTerms>(
  told: Told,
  asked: TrunkTerms | null,
  secrets: readonly string[],
): Told {
  const cleaned = TERMS.map((term) => {
    const value = told[term]
    const usual = asked?.[term] ?? null
    if (typeof value === 'string') return [term, value === usual ? value : redact(value, secrets)]
    if (!Array.isArray(value)) return [term, value]
    return [
      term,
      value.map((entry: string) => (Array.isArray(usual) && usual.includes(entry) ? entry : redact(entry, secrets))),
    ]
  })
  return { ...told, ...(Object.fromEntries(cleaned) as TrunkTerms) }
}
