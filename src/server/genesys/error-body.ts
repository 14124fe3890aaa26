import { heard } from './bounds'
import { arrayOf, isObject, numberOf, objectOf, parseJson, stringOf, type Json, type JsonObject } from './json'
import { missingPermissions, type NamedPermissions } from './permissions'

/** The API's error body, each text of a sensible length. Absent members are null. */
export interface ApiError {
  kind: 'api'
  status: number | null
  code: string | null
  message: string | null
  contextId: string | null
  /** The first few details. */
  details: readonly ErrorDetail[]
  /** The number of details that were left out. */
  moreDetails: number
  /** Permissions that the error says are missing; null when it names none. */
  permissions: NamedPermissions | null
}

export interface ErrorDetail {
  errorCode: string | null
  fieldName: string | null
  /** The name of the entity that the detail is about: a site, a route, another trunk. */
  entityName: string | null
  message: string | null
}

/** The login host's error body (RFC 6749, 5.2). */
export interface LoginError {
  kind: 'login'
  error: string
  description: string | null
}

/** Details that are read, and longest texts, in characters. */
const MOST_DETAILS = 10
const LONGEST_MESSAGE = 1000
const LONGEST_DETAIL = 300
const LONGEST_NAME = 100
/** Longest part of a message that is read for its placeholders, in characters. */
const LONGEST_READ = 4000
const MOST_PERMISSIONS = 50

/**
 * The error in an answer's body, or null when the body has neither of the two shapes, in any of their spellings. A body
 * that is a list, or holds the error as a member, is read as its error; systems before Genesys' own answer so.
 */
export function parseErrorBody(body: string): ApiError | LoginError | null {
  const parsed = parseJson(body)
  const outer = Array.isArray(parsed) ? (parsed as readonly Json[]).find(isObject) : parsed
  if (!isObject(outer)) return null
  const object = objectOf(outer, 'error') ?? outer
  const error = stringOf(object, 'error')
  const isOauth = stringOf(object, 'error_description') !== null || !MESSAGES.some((key) => hasText(object, key))
  if (error !== null && isOauth) {
    return {
      kind: 'login',
      error: heard(error, LONGEST_NAME),
      description: textOf(object, 'error_description', LONGEST_MESSAGE),
    }
  }
  const code = codeOf(object) ?? textOf(object, 'error', LONGEST_NAME)
  const message = messageOf(object)
  const details = [...(arrayOf(object, 'details') ?? []), ...(arrayOf(object, 'errors') ?? [])].flatMap(asDetail)
  if (code === null && message === null && details.length === 0) return null
  return {
    kind: 'api',
    status: numberOf(object, 'status'),
    code,
    message,
    contextId: textOf(object, 'contextId', LONGEST_NAME),
    details: details.slice(0, MOST_DETAILS).map(toDetail),
    moreDetails: Math.max(0, details.length - MOST_DETAILS),
    permissions: missingPermissions(code, [message, paramsOf(object), ...details.flatMap(wordsOf)]),
  }
}

/** The members that hold an error's code, and those that hold its words: Genesys' first, then those of other systems. */
const CODES = ['code', 'errorCode'] as const
const MESSAGES = ['message', 'userMessage', 'errorMessage', 'detail', 'title'] as const

/** Members that hold a message with placeholders, and those that hold their values (models of Genesys' official client). */
const GAPPED = ['messageWithParams', 'userParamsMessage'] as const
const PARAMS = ['messageParams', 'userParams'] as const

function hasText(object: JsonObject, key: string): boolean {
  return (stringOf(object, key) ?? '').trim() !== ''
}

function codeOf(object: JsonObject): string | null {
  const key = CODES.find((one) => hasText(object, one))
  return key === undefined ? null : textOf(object, key, LONGEST_NAME)
}

/** A detail that is a text is a message. */
function asDetail(detail: Json): JsonObject[] {
  if (typeof detail === 'string') return detail.trim() === '' ? [] : [{ message: detail }]
  return isObject(detail) ? [detail] : []
}

function toDetail(detail: JsonObject): ErrorDetail {
  return {
    errorCode: codeOf(detail),
    fieldName: textOf(detail, 'fieldName', LONGEST_NAME),
    entityName: textOf(detail, 'entityName', LONGEST_NAME),
    message: messageOf(detail, LONGEST_DETAIL),
  }
}

/**
 * The error's message in words. Some bodies have only a message with placeholders and their values (`ErrorBody` of
 * Genesys' client).
 */
function messageOf(object: JsonObject, most = LONGEST_MESSAGE): string | null {
  const key = [...MESSAGES.slice(0, 2), ...GAPPED, ...MESSAGES].find((one) => hasText(object, one))
  const text = key === undefined ? null : stringOf(object, key)
  if (text === null) return null
  const params = paramsIn(object)
  if (params.size === 0) return heard(text, most)
  const filled = text
    .slice(0, LONGEST_READ)
    .replace(/\{(\w{1,60})\}/g, (gap, name: string) => textOfParam(params.get(name)) ?? gap)
  return heard(filled, most)
}

function wordsOf(detail: JsonObject): (string | null)[] {
  return [messageOf(detail), paramsOf(detail)]
}

/** The values for the placeholders of the error's message, whatever the names of the placeholders. */
function paramsOf(object: JsonObject): string {
  return [...paramsIn(object).values()]
    .slice(0, MOST_DETAILS)
    .map((value) => textOfParam(value) ?? '')
    .join(', ')
}

/** The values by the names of their placeholders: an object of them, or a list of `{key, value}`. */
function paramsIn(object: JsonObject): ReadonlyMap<string, Json> {
  const named = PARAMS.flatMap((key) => Object.entries(objectOf(object, key) ?? {}))
  const listed = PARAMS.flatMap((key) => arrayOf(object, key) ?? []).flatMap((pair): [string, Json][] => {
    if (!isObject(pair)) return []
    const name = stringOf(pair, 'key')
    return name === null ? [] : [[name, pair['value'] ?? null]]
  })
  return new Map([...named, ...listed])
}

function textOfParam(value: Json | undefined): string | null {
  if (typeof value === 'string') return value.slice(0, LONGEST_READ)
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return null
  const parts = (value as readonly Json[]).slice(0, MOST_PERMISSIONS)
  return parts
    .filter((part) => typeof part === 'string')
    .join(', ')
    .slice(0, LONGEST_READ)
}

function textOf(object: JsonObject, key: string, most: number): string | null {
  const text = stringOf(object, key)
  return text === null ? null : heard(text, most)
}

/** One line for people: code, message, and the entities and fields that the details name. */
export function describeError(error: ApiError | LoginError): string {
  if (error.kind === 'login') return [error.error, error.description].filter((part) => part !== null).join(': ')
  const details = error.details
    .map((detail) =>
      [detail.fieldName, detail.errorCode, detail.entityName, detail.message].filter((part) => part !== null).join(' '),
    )
    .filter((text) => text !== '')
  if (error.moreDetails > 0) details.push(`${String(error.moreDetails)} more`)
  const head = [error.code, error.message].filter((part) => part !== null).join(': ')
  if (head === '' || details.length === 0) return head + details.join('; ')
  return `${head} (${details.join('; ')})`
}
