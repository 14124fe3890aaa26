import { TERMS, type TrunkTerms } from '../contracts'
import { KnownSecrets, redact } from '../redaction'

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
  // It is made when the first term differs, because that takes longer than all the rest.
  let known: KnownSecrets | null = null
  const clean = (text: string): string => redact(text, (known ??= new KnownSecrets(secrets)))
  const cleaned = TERMS.map((term) => {
    const value = told[term]
    const usual = asked?.[term] ?? null
    if (typeof value === 'string') return [term, value === usual ? value : clean(value)]
    if (!Array.isArray(value)) return [term, value]
    return [term, value.map((entry: string) => (Array.isArray(usual) && usual.includes(entry) ? entry : clean(entry)))]
  })
  return { ...told, ...(Object.fromEntries(cleaned) as TrunkTerms) }
}
