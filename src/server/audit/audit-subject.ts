import { isObject, stringOf, objectOf, type Json, type JsonObject } from '../genesys'

/**
 * The organizations and clients that an entry of the audit log is about, in lower case. An empty list: the entry names
 * none.
 */
export interface AuditSubject {
  /** Ids of organizations, or names where no id is given. */
  organizations: readonly string[]
  /** Ids of OAuth clients. */
  clients: readonly string[]
}

/**
 * Members that name the organization in which something happened. The home of the account that acted (userHomeOrgId) is
 * not among them: a shared account has one home, whichever organization refuses it. Source: Platform API,
 * AuditLogMessage.
 */
const ORGANIZATION = /^(?:x?genesys|target|requested|for|in)?org(?:ani[sz]ation)?(?:id|name)?s?$/
const CLIENT = /^(?:oauth)?clientid$/

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ORGANIZATION_IN_WORDS = new RegExp(
  `\\borg(?:ani[sz]ation)?s?(?:[ _-]?ids?)?[\\s:=("'\\[]{1,4}(?:"?(${GUID})|"([^"]{1,100})")`,
  'gi',
)

/** The organizations and clients that an entry names. `words`: the entry's sentences. */
export function subjectOf(entity: JsonObject, words: readonly string[]): AuditSubject {
  const organizations = new Set<string>()
  const clients = new Set<string>()
  const add = (found: Set<string>, value: string): void => void found.add(value.trim().toLowerCase())
  const look = (object: JsonObject, depth: number): void => {
    for (const [key, value] of Object.entries(object).slice(0, MOST_MEMBERS)) {
      const name = key.toLowerCase().replace(/[^a-z]/g, '')
      if (ORGANIZATION.test(name)) namesOf(value).forEach((one) => add(organizations, one))
      if (CLIENT.test(name)) namesOf(value).forEach((one) => add(clients, one))
      if (depth < DEEPEST) objectsOf(value).forEach((one) => look(one, depth + 1))
    }
  }
  look(entity, 0)
  namesOf(objectOf(entity, 'client')).forEach((one) => add(clients, one))
  const impacted = namesOf(objectOf(entity, 'entity'))
  const type = stringOf(entity, 'entityType') ?? ''
  if (/^organi[sz]ation$/i.test(type)) impacted.forEach((one) => add(organizations, one))
  if (/client$/i.test(type)) impacted.forEach((one) => add(clients, one))
  for (const word of words) {
    for (const [, id, name] of word.matchAll(ORGANIZATION_IN_WORDS)) add(organizations, id ?? name ?? '')
  }
  return { organizations: [...organizations], clients: [...clients] }
}

const MOST_MEMBERS = 100
const DEEPEST = 4

/** The ids of a value that names something: a text, an object with an id or else a name, or a list of these. */
function namesOf(value: Json): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return (value as readonly Json[]).slice(0, MOST_MEMBERS).flatMap(namesOf)
  if (!isObject(value)) return []
  const named = stringOf(value, 'id') ?? stringOf(value, 'name')
  return named === null ? [] : [named]
}

function objectsOf(value: Json): JsonObject[] {
  if (Array.isArray(value)) return (value as readonly Json[]).slice(0, MOST_MEMBERS).filter(isObject)
  return isObject(value) ? [value] : []
}
