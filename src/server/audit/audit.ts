import {
  arrayOf,
  entityIdOf,
  heard,
  isObject,
  listingOf,
  objectOf,
  parseObject,
  stringOf,
  type Json,
  type JsonObject,
} from '../genesys'
import { apiCall, type GenesysCall, type Target } from '../contracts'
import { parseIsoDate } from './iso-date'
import { subjectOf, type AuditSubject } from './audit-subject'

/** The parts of an audit log entry that the app uses. `text`: all its words, by which causes are recognized. */
export interface AuditMessage {
  /** Epoch milliseconds; null when the entry has no time. */
  at: number | null
  action: string | null
  status: string | null
  entityType: string | null
  subject: AuditSubject
  /** Address that Genesys saw the caller at. */
  remoteIp: string | null
  text: string
}

/** A question to the log: a service's entries between two moments (epoch ms). */
export interface AuditQuestion {
  serviceName: string
  from: number
  to: number
  /** OAuth client whose entries are wanted; null: entries of all clients. */
  clientId: string | null
}

/** The call that is answered at once, with a page of entries. */
export function auditRealtimeCall(target: Target, question: AuditQuestion): GenesysCall {
  const query = [
    ['pageNumber', '1'],
    ['pageSize', String(MOST_MESSAGES)],
  ] as const
  return apiCall(target, 'audit', 'POST', '/api/v2/audits/query/realtime', { query, body: auditBody(question) })
}

/** The call that is answered with the id of a query, which runs for a while. */
export function auditQueryCall(target: Target, question: AuditQuestion): GenesysCall {
  return apiCall(target, 'audit', 'POST', '/api/v2/audits/query', { body: auditBody(question) })
}

export function auditStateCall(target: Target, id: string): GenesysCall {
  return apiCall(target, 'audit', 'GET', `/api/v2/audits/query/${encodeURIComponent(id)}`)
}

export function auditResultsCall(target: Target, id: string, cursor: string | null): GenesysCall {
  const query: (readonly [string, string])[] = [['pageSize', String(MOST_MESSAGES)]]
  if (cursor !== null) query.push(['cursor', cursor])
  return apiCall(target, 'audit', 'GET', `/api/v2/audits/query/${encodeURIComponent(id)}/results`, { query })
}

function auditBody(question: AuditQuestion): Json {
  const filters = question.clientId === null ? [] : [{ property: 'ClientId', value: question.clientId }]
  return {
    interval: `${new Date(question.from).toISOString()}/${new Date(question.to).toISOString()}`,
    serviceName: question.serviceName,
    filters,
    sort: [{ name: 'Timestamp', sortOrder: 'descending' }],
  }
}

/** The state of an audit query. `unknown`: a state that Genesys' reference does not name. */
export interface AuditQueryState {
  id: string
  state: 'Queued' | 'Running' | 'Succeeded' | 'Failed' | 'Cancelled' | 'unknown'
}

const STATES = ['Queued', 'Running', 'Succeeded', 'Failed', 'Cancelled'] as const

/** The state in an answer's body, or null when the body names no query. */
export function parseAuditQuery(body: string): AuditQueryState | null {
  const query = parseObject(body)
  if (query === null) return null
  const id = entityIdOf(query)
  return id === null ? null : { id, state: STATES.find((state) => state === query['state']) ?? 'unknown' }
}

/**
 * The entries in an answer's body (of either form) and the cursor of the next page; null when the body has no entries.
 */
export function parseAuditMessages(body: string): { messages: AuditMessage[]; cursor: string | null } | null {
  const found = listingOf(body)
  if (found === null) return null
  return {
    messages: found.entities.filter(isObject).slice(0, MOST_MESSAGES).map(toMessage),
    cursor: stringOf(found.listing, 'cursor'),
  }
}

function toMessage(entity: JsonObject): AuditMessage {
  const words = [...filledIn(objectOf(entity, 'message')), ...wordsOf(entity)]
  const [remoteIp] = arrayOf(entity, 'remoteIp') ?? []
  return {
    at: parseIsoDate(stringOf(entity, 'eventDate') ?? ''),
    action: stringOf(entity, 'action'),
    status: stringOf(entity, 'status'),
    entityType: stringOf(entity, 'entityType'),
    subject: subjectOf(entity, words),
    remoteIp: typeof remoteIp === 'string' ? heard(remoteIp, LONGEST_ADDRESS) : null,
    text: heard(words.join(' · '), LONGEST_TEXT),
  }
}

/** The sentence of a message that is given as a pattern with parameters; empty when it has no pattern. */
function filledIn(message: JsonObject | null): string[] {
  const pattern = message === null ? null : stringOf(message, 'messageWithParams')
  const params = message === null ? null : objectOf(message, 'messageParams')
  if (pattern === null || params === null || !pattern.includes('{')) return []
  return [
    heard(pattern, LONGEST_TEXT).replace(/\{(\w{1,60})\}/g, (whole, name: string) => stringOf(params, name) ?? whole),
  ]
}

/** The most entries that are read of a page, and the most words that are read of each: more than people would read. */
const MOST_MESSAGES = 100
const LONGEST_ADDRESS = 45
const MOST_WORDS = 200
const LONGEST_TEXT = 4000

/** Texts of the entry: Genesys does not say which member holds the reason. */
function wordsOf(entity: JsonObject): string[] {
  const words: string[] = []
  const collect = (value: Json, depth: number): void => {
    if (words.length >= MOST_WORDS) return
    if (typeof value === 'string') words.push(heard(value, LONGEST_TEXT))
    if (depth > 5 || typeof value !== 'object' || value === null) return
    const members: readonly Json[] = Array.isArray(value)
      ? (value as readonly Json[])
      : Object.values(value as JsonObject)
    for (const member of members) collect(member, depth + 1)
  }
  collect(entity, 0)
  return words
}
