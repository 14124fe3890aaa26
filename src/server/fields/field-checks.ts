import { isWellFormed, parseSipUri, sipParameter, type Breach } from '../sip'
import { parseAllowList, whyNotReachable } from '../networks'
import type { OtherFields } from './field-check'
import { parseTrunkKind } from './trunk-kind'

/** The rules that a text breaks in which spaces at the ends may be meant. */
export function textProblems(value: string): Breach[] {
  if (!isWellFormed(value)) return [{ rule: 'it contains half a character (a lone surrogate)', fix: 'type it again' }]
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) {
    return [{ rule: 'it contains a control character (a tab or a line break)', fix: 'type it again without' }]
  }
  return []
}

export function plainProblems(value: string): Breach[] {
  const problems = textProblems(value)
  if (problems.length > 0 || value === value.trim()) return problems
  return [{ rule: 'it has white space before or after it', fix: 'remove the white space' }]
}

/**
 * Angle brackets, and characters that can't be seen: C1 controls, line separators, zero-width characters and those that
 * turn the direction of writing. No name needs them; lists, mails and other systems may take them for markup, or show two
 * names that differ as the same. (A joiner within a word, as Persian and emoji have it, is kept.)
 */
const DISGUISES = /[<>\u0080-\u009f\u00ad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Spaces that look like the usual one and are others: they come with texts that are copied from pages and documents. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

export function nameProblems(value: string): Breach[] {
  const problems = textProblems(value)
  if (problems.length > 0) return problems
  if (DISGUISES.test(value)) {
    return [{ rule: 'it contains an angle bracket or a character that can not be seen', fix: 'type it again without' }]
  }
  const plain = value.normalize('NFC').replace(OTHER_SPACES, ' ')
  if (plain === value) return plainProblems(value)
  const rule =
    'it holds another kind of space, or a letter and its accent as two characters: a name that looks the same'
  return [{ rule, fix: `write ${JSON.stringify(plain.trim())}, typed anew` }]
}

export function kindProblems(value: string): Breach[] {
  if (parseTrunkKind(value) !== null) return []
  return [{ rule: 'it is none that Genesys Cloud has', fix: 'choose Carrier or PBX' }]
}

export function sipUriProblems(text: string): Breach[] {
  const parsed = parseSipUri(text)
  if (!parsed.ok) return [{ rule: parsed.rule, fix: parsed.fix }]
  if (parsed.value.password !== null) {
    // Grammatical, but a secret has no place in a readable column (and RFC 3261, 19.1.1, advises against it).
    const rule = 'it carries a password, which everybody who can read the request would see'
    return [{ rule, fix: 'remove the password from the URI and write it in Digest password' }]
  }
  const hosts = [parsed.value.host, sipParameter(parsed.value, 'maddr') ?? parsed.value.host]
  const problem = hosts.map(whyNotReachable).find((each) => each !== null) ?? null
  return problem === null ? [] : [{ ...problem, rule: `its host ${problem.rule}` }]
}

export function allowListProblems(text: string, { wideAllowList }: OtherFields): Breach[] {
  const { problems, wide } = parseAllowList(text)
  const named = problems.map(({ entry, rule, fix }) => ({ rule: `"${entry.slice(0, 60)}": ${rule}`, fix }))
  if (wideAllowList !== '') return named
  const open = wide.map((entry) => ({
    rule: `"${entry}": it lets a large part of the internet send calls to the trunk, alone or with the blocks beside it`,
    fix: "list the carrier's own ranges, or tick Wide allow list is meant",
  }))
  return [...named, ...open]
}

/** A phone number in the form of E.164, as Genesys' guide asks for it: a plus sign, and at most 15 digits. */
export function phoneNumberProblems(value: string): Breach[] {
  if (/^\+[1-9]\d{1,14}$/.test(value)) return []
  // The zero in parentheses is dialed within the country alone (ITU-T E.123), and `tel:` is a URI's (RFC 3966).
  const meant = value.replace(/^tel:|\(0\)|[\s().\-/]/gi, '')
  const fix = /^\+[1-9]\d{1,14}$/.test(meant) ? `write ${meant}` : 'write it like +4969123456'
  return [{ rule: 'it is not a phone number in E.164 form: +, country code, number, at most 15 digits', fix }]
}

export function passwordProblems(value: string, { authUser }: OtherFields): Breach[] {
  return [...textProblems(value), ...withoutUser(authUser)]
}

export function realmProblems(value: string, { authUser }: OtherFields): Breach[] {
  return [...plainProblems(value), ...withoutUser(authUser)]
}

function withoutUser(authUser: string): Breach[] {
  if (authUser.trim() !== '') return []
  const fix = 'fill in Auth user, or leave this empty where the trunk is authenticated by address alone'
  return [{ rule: 'it belongs to a digest user, and there is none', fix }]
}
