import { isWellFormed, parseAllowList, parseSipUri } from '../sip'
import { CONTRACT_CHECKS } from './checks'
import type { Contract } from './contract'
import { problem, type RequestProblem } from './request-problem'
import { parseTrunkKind } from './trunk-kind'

/** What a person asks for, before any contract: one trunk. Absent values are null; nothing is trimmed or cut. */
export interface RegistrationRequest {
  /** The trunk request's number, e.g. `BTR0001001`. */
  number: string
  trunkName: string
  /** `carrier` or `pbx`; empty: carrier. */
  trunkKind: string
  sipUri: string
  authUser: string
  authPassword: string | null
  /** As typed: addresses and CIDR blocks separated by commas, semicolons or white space. Empty when none. */
  allowList: string
  inboundSiteId: string | null
  callerName: string | null
  callerAddress: string | null
  realm: string | null
}

export type RequestField = keyof RegistrationRequest

/** Longest value per field in characters: the length of the column that holds it. Fields without one aren't cut. */
export type FieldLimits = Readonly<Partial<Record<RequestField, number>>>

/** Fields by the names that people read on the form. */
export const FIELD_LABELS: Readonly<Record<RequestField, string>> = {
  number: 'Number',
  trunkName: 'Trunk name',
  trunkKind: 'Trunk kind',
  sipUri: 'SIP URI',
  authUser: 'Authentication user',
  authPassword: 'Authentication password',
  allowList: 'Allow list',
  inboundSiteId: 'Inbound site',
  callerName: 'Caller name',
  callerAddress: 'Caller address',
  realm: 'Realm',
}

const FIELDS = Object.keys(FIELD_LABELS) as RequestField[]

/** Every reason why this request can't be sent whole and valid under the contract; empty when it can. */
export function checkRequest(request: RegistrationRequest, limits: FieldLimits, contract: Contract): RequestProblem[] {
  const problems: RequestProblem[] = []
  for (const field of FIELDS) {
    const value = request[field]
    if (value === null || value === '') continue
    const limit = limits[field]
    if (limit !== undefined && value.length > limit) problems.push(tooLong(field, value.length, limit))
    else problems.push(...plainProblems(field, value))
  }
  if (request.trunkName.trim() === '') problems.push(missing('trunkName'))
  if (request.authUser.trim() === '') problems.push(missing('authUser'))
  if (request.sipUri.trim() === '') problems.push(missing('sipUri'))
  problems.push(...kindProblems(request.trunkKind))
  const cut = problems.map(({ field }) => field)
  if (!cut.includes('sipUri')) problems.push(...sipUriProblems(request.sipUri))
  if (!cut.includes('allowList')) problems.push(...allowListProblems(request.allowList))
  // What is wrong by itself is told once.
  const told = problems.map(({ field }) => field)
  return [...problems, ...CONTRACT_CHECKS[contract](request).filter(({ field }) => !told.includes(field))]
}

function tooLong(field: RequestField, length: number, limit: number): RequestProblem {
  return {
    field,
    rule: `it has ${String(length)} characters; the field holds ${String(limit)}`,
    fix: `shorten it to ${String(limit)} characters, or have an administrator lengthen the column`,
    code: 'payload_truncated',
  }
}

function missing(field: RequestField): RequestProblem {
  return problem(field, 'it is empty', `fill in ${FIELD_LABELS[field]}`)
}

function plainProblems(field: RequestField, value: string): RequestProblem[] {
  if (field === 'sipUri' || field === 'allowList') return []
  if (!isWellFormed(value)) return [problem(field, 'it contains half a character (a lone surrogate)', 'type it again')]
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  if (/[\u0000-\u001f\u007f]/.test(value)) {
    return [problem(field, 'it contains a control character (a tab or a line break)', 'type it again without')]
  }
  if (field === 'authPassword') return []
  if (field === 'trunkName' && DISGUISES.test(value)) return [problem(field, DISGUISED, 'type it again without')]
  if (value.trim() !== '' && value !== value.trim()) {
    return [problem(field, 'it has white space before or after it', 'remove the white space')]
  }
  return []
}

/**
 * Angle brackets, and characters that can't be seen: C1 controls, line separators, zero-width characters and those that
 * turn the direction of writing. No name needs them; lists, mails and other systems may take them for markup, or show two
 * names that differ as the same. (A joiner within a word, as Persian and emoji have it, is kept.)
 */
const DISGUISES = /[<>\u0080-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/
const DISGUISED = 'it contains an angle bracket or a character that can not be seen'

function kindProblems(value: string): RequestProblem[] {
  if (parseTrunkKind(value) !== null) return []
  return [problem('trunkKind', 'it is none that Genesys Cloud has', 'choose Carrier or PBX')]
}

function sipUriProblems(text: string): RequestProblem[] {
  const parsed = parseSipUri(text)
  if (!parsed.ok) return [problem('sipUri', parsed.rule, parsed.fix)]
  if (parsed.value.password !== null) {
    // Grammatical, but a secret has no place in a readable column (and RFC 3261, 19.1.1, advises against it).
    const fix = 'remove the password from the URI and write it in Authentication password'
    return [problem('sipUri', 'it carries a password, which everybody who can read the request would see', fix)]
  }
  return []
}

function allowListProblems(text: string): RequestProblem[] {
  return parseAllowList(text).problems.map(({ entry, rule, fix }) =>
    problem('allowList', `"${entry.slice(0, 60)}": ${rule}`, fix),
  )
}
