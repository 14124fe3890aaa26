import { permissionsIn } from '../genesys'

/**
 * The cause that an entry names. `token`: the token itself, beyond its signature. `unsaid`: the entry names no thing by
 * which a cause could be recognized.
 */
export type AuditCause =
  'invalid_signature' | 'missing_permission' | 'address' | 'token' | 'organization' | 'client' | 'unsaid'

/**
 * The cause that a refusal's words name. Genesys publishes no list of such sentences. So a cause is recognized by the
 * thing that is named (a signature, a permission, an address …), together with any word that finds fault with it. The
 * first cause in this order explains the later ones: a permission that is missing in an organization is no missing
 * link.
 */
export function causeOf(text: string): AuditCause {
  const said = sentencesOf(text)
  const faulted = (thing: RegExp): boolean => said.some((one) => thing.test(one) && FAULT.test(one))
  const praised = (one: string): boolean => FINE.test(one) && !FAULT.test(one)
  if (said.some((one) => SIGNATURE.test(one) && !praised(one))) return 'invalid_signature'
  if (said.some((one) => permissionsIn(one).length > 0 && !praised(one))) return 'missing_permission'
  if (faulted(/\b(?:permissions?|privileges?|scopes?|entitlements?|roles?)\b/i)) return 'missing_permission'
  if (faulted(/\bIP\b|\b(?:remote|source|client) address|\ballow ?list|\bwhitelist|\bCIDR\b/i)) return 'address'
  // A missing token is the symptom, and no cause.
  if (said.some((one) => /\b(?:token|session)\b/i.test(one) && FAULT.test(one.replace(/\bfail\w{0,10}/gi, ''))))
    return 'token'
  if (faulted(/\b(?:org|organi[sz]ation|tenant|trust)\b/i)) return 'organization'
  return faulted(/\b(?:client|service account|application|integration)\b/i) ? 'client' : 'unsaid'
}

const SIGNATURE = /\b(?:signatures?|signing key|jws)\b/i

const FINE = /\b(?:valid|verified|accepted|correct|succeeded|success|successful|ok|granted|added|assigned|changed)\b/i

const FAULT = new RegExp(
  [
    "\\b(?:no|not|nor|never|without|cannot|can't|couldn't|doesn't|isn't|hasn't)\\b",
    '\\b(?:in(?:valid|sufficient|active|correct|compatible)|bad|wrong|miss(?:ing|es)|lack(?:s|ing|ed)?|requires?|required)\\b',
    '\\b(?:needs?|must (?:have|hold)|den(?:y|ies|ied)|refus\\w{1,5}|reject\\w{0,5}|forbidden|blocked|disallowed)\\b',
    '\\b(?:expired?|revoked?|disabled|deleted|suspended|deactivated|removed|fail(?:s|ed|ure|ing)?|mismatch\\w{0,5}|outside)\\b',
    '\\b(?:of another|unauthori[sz]ed|unknown|unable|unverif\\w{0,10}|untrusted|unlinked|unapproved|unpaired)\\b',
  ].join('|'),
  'i',
)

/** Clauses of a text. Codes such as INVALID_TOKEN_SIGNATURE and missing.permissions are read as words, permissions are kept. */
function sentencesOf(text: string): string[] {
  return text.replace(/\S+/g, (word) => (word.split(':').length > 2 ? word : inWords(word))).split(/[.;!,·\n]| but /)
}

function inWords(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .replace(/\.(?=.)/g, ' ')
}
