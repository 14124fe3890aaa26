import { parseOrganizationId, permissionsIn, sameOrganization } from '../genesys'
import type { AuditMessage } from './audit'
import { causeOf, type AuditCause } from './audit-cause'

/** The refused call that the audit log is asked about. */
export interface RefusedCall {
  orgId: string
  /** The organization record's name, since an entry may name its organization by nothing else. */
  organization: string
  /** Id of the OAuth client. Null: unknown, so that entries of every client count. */
  clientId: string | null
  operation: 'register' | 'update' | 'retire' | 'read'
  /** The permission that the operation needs. */
  permission: string
  /** Time of the refusal and time of the question, by the instance's clock, in epoch milliseconds. */
  refusedAt: number
  askedAt: number
  /** Genesys' clock minus the instance's. */
  clockSkewMs: number
}

/**
 * The audit log's answer about a refusal: its cause, or `unclear` (entries, but none names a cause), or `nothing` (no
 * entry; no published source says whether refused calls are audited at all).
 */
export interface AuditFinding {
  kind: Exclude<AuditCause, 'unsaid'> | 'unclear' | 'nothing'
  /** `missing_permission`: the permission that the entry names; null when it names none. */
  permission: string | null
  evidence: string[]
}

/** Tolerance for clocks within Genesys, which differ, and for the duration of a call. */
export const TOLERANCE_MS = 30000

/** Tolerance for an entry of this very moment, which a clock a little ahead may have stamped. */
export const AHEAD_MS = 60000

/** Number of entries that are shown as evidence when none decides. */
const SHOWN = 3

/**
 * Finds the cause of a refusal. An entry counts when it is of this organization or names none, of this client, of this
 * time and of this operation. The latest entry that names a cause decides; the reasons for disregarding the others are
 * evidence. A log that is asked for one client and one hour may answer with more, so each entry is checked against the
 * refusal.
 */
export function readAuditLog(messages: readonly AuditMessage[], refused: RefusedCall): AuditFinding {
  const refusals = messages.filter(({ status }) => !/^success/i.test(status ?? ''))
  const judged = [...refusals]
    .sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
    .map((message) => ({ message, against: disregardedAs(message, refused) }))
  const counting = judged.filter(({ against }) => against === null).map(({ message }) => message)
  const disregarded = disregardedLines(judged)
  for (const message of counting) {
    const kind = causeOf(message.text)
    if (kind === 'unsaid') continue
    const [permission = null] = kind === 'missing_permission' ? ownPermissions(message, refused) : []
    return { kind, permission, evidence: [describe(message), ...disregarded] }
  }
  if (counting.length === 0) {
    return {
      kind: 'nothing',
      permission: null,
      evidence: ['The audit log has no entry of this account.', ...disregarded],
    }
  }
  return { kind: 'unclear', permission: null, evidence: [...counting.slice(0, SHOWN).map(describe), ...disregarded] }
}

type Against = (typeof AGAINST)[number]

/** The reasons why an entry says nothing of a refusal, most telling first. */
const AGAINST = [
  'another organization',
  'another client',
  'an unknown time',
  'another time',
  'another operation',
] as const

function disregardedAs(message: AuditMessage, refused: RefusedCall): Against | null {
  if (!isOfOrganization(message, refused)) return 'another organization'
  const { clients } = message.subject
  const { clientId } = refused
  if (clientId !== null && clients.length > 0 && !clients.includes(clientId.toLowerCase())) return 'another client'
  if (message.at === null) return 'an unknown time'
  if (!isOfTime(message.at, refused)) return 'another time'
  return isOfOperation(message, refused) ? null : 'another operation'
}

/**
 * True when an entry is of the organization. Ids decide when the entry has any: a record's name need not be the one in
 * Genesys.
 */
function isOfOrganization({ subject }: AuditMessage, { orgId, organization }: RefusedCall): boolean {
  const { organizations } = subject
  const ids = organizations.filter((one) => parseOrganizationId(one).ok)
  if (ids.length > 0) return ids.some((one) => sameOrganization(one, orgId))
  return organizations.length === 0 || organizations.some((one) => sameOrganization(one, organization))
}

/**
 * True for a time near the refusal, by the instance's clock or by Genesys', either of which may have stamped the entry.
 */
function isOfTime(at: number, { refusedAt, askedAt, clockSkewMs }: RefusedCall): boolean {
  return [0, clockSkewMs].some((skew) => at >= refusedAt + skew - TOLERANCE_MS && at <= askedAt + skew + AHEAD_MS)
}

/** Verbs of Genesys' actions and permissions, by operation of the app. */
const VERBS = {
  register: /^(?:create|add|post|register)$/i,
  update: /^(?:update|edit|modify|put|patch)$/i,
  retire: /^(?:delete|remove|retire)$/i,
  read: /^(?:view|read|list|search|download|export)$/i,
} as const

/**
 * True when an entry can be about the operation: by the permission that it names, by its path, or by the entity that
 * was affected. An entry that names none of these may be about anything, this operation included.
 */
function isOfOperation(message: AuditMessage, refused: RefusedCall): boolean {
  const named = permissionsIn(message.text)
  if (named.length > 0) return ownPermissions(message, refused).length > 0
  const paths = message.text.match(/\/api\/v\d\/[\w/-]{1,200}/g) ?? []
  if (paths.length > 0 && !paths.some((path) => OWN_PATH.test(path))) return false
  const { entityType, action } = message
  if (entityType === null || ACCOUNT.test(entityType)) return true
  return TRUNK.test(entityType) && !isOfOther(action ?? '', refused.operation)
}

const OWN_PATH = /trunk|architect\/flows/i
const TRUNK = /trunk/i
const ACCOUNT = /client|token|permission|role|grant|user|organi[sz]ation|authori[sz]ation|session|credential/i

/**
 * The named permissions that the operation may need: its own, and others on trunks whose verb is not another
 * operation's.
 */
function ownPermissions({ text }: AuditMessage, { permission, operation }: RefusedCall): string[] {
  const needed = permission.toLowerCase()
  const named = permissionsIn(text.toLowerCase())
  if (named.includes(needed)) return [needed]
  return named.filter((one) => {
    const [domain, entity = '', verb = ''] = one.split(':')
    return domain === 'telephony' && /trunk|^plugin$|\*/.test(entity) && !isOfOther(verb, operation)
  })
}

function isOfOther(verb: string, operation: RefusedCall['operation']): boolean {
  if (VERBS.read.test(verb)) return operation !== 'read'
  // A permission to edit covers creating, and reading.
  const others = (['register', 'update', 'retire'] as const).filter((one) => one !== operation && one !== 'update')
  return others.some((one) => VERBS[one].test(verb))
}

function disregardedLines(judged: readonly { message: AuditMessage; against: Against | null }[]): string[] {
  return AGAINST.flatMap((against) => {
    const [latest, ...more] = judged.filter((one) => one.against === against)
    if (latest === undefined) return []
    const count = more.length === 0 ? '' : ` (and ${String(more.length)} more)`
    const { organizations, clients } = latest.message.subject
    const named = against === 'another organization' ? organizations : against === 'another client' ? clients : []
    const which = named.length === 0 ? '' : ` ${named.slice(0, SHOWN).join(', ')}`
    return [`Disregarded, of ${against}${which}${count}: ${describe(latest.message)}`]
  })
}

function describe(message: AuditMessage): string {
  const date = message.at === null ? 'no date' : new Date(message.at).toISOString()
  const from = message.remoteIp === null ? '' : ` (from ${message.remoteIp})`
  return `Audit log, ${date}: ${sentences(message.text).slice(0, LONGEST)}${from}`
}

const LONGEST = 300

/** The sentences of an entry, without ids, dates and addresses; each sentence once. */
function sentences(text: string): string {
  const said = text.split(' · ').filter((part) => /\S\s{1,9}\S/.test(part))
  return said.length === 0 ? text : [...new Set(said)].join(' · ')
}
