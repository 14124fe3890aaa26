import { heard } from './heard'
import { arrayOf, isObject, numberOf, parseObject, stringOf, type JsonObject } from './json'

/** The API's error body, each text of a sensible length. Absent members are null. */
export interface ApiError {
  kind: 'api'
  status: number | null
  code: string | null
  message: string | null
  contextId: string | null
  /** The first of them. */
  details: readonly ErrorDetail[]
  /** How many more there were. */
  moreDetails: number
}

export interface ErrorDetail {
  errorCode: string | null
  fieldName: string | null
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

/** The error told by an answer's body, or null when it tells none in either shape. */
export function parseErrorBody(body: string): ApiError | LoginError | null {
  const object = parseObject(body)
  if (object === null) return null
  const error = stringOf(object, 'error')
  if (error !== null) {
    return {
      kind: 'login',
      error: heard(error, LONGEST_NAME),
      description: textOf(object, 'error_description', LONGEST_MESSAGE),
    }
  }
  const code = textOf(object, 'code', LONGEST_NAME)
  const message = textOf(object, 'message', LONGEST_MESSAGE)
  if (code === null && message === null) return null
  const details = [...(arrayOf(object, 'details') ?? []), ...(arrayOf(object, 'errors') ?? [])].filter(isObject)
  return {
    kind: 'api',
    status: numberOf(object, 'status'),
    code,
    message,
    contextId: textOf(object, 'contextId', LONGEST_NAME),
    details: details.slice(0, MOST_DETAILS).map(toDetail),
    moreDetails: Math.max(0, details.length - MOST_DETAILS),
  }
}

function toDetail(detail: JsonObject): ErrorDetail {
  return {
    errorCode: textOf(detail, 'errorCode', LONGEST_NAME) ?? textOf(detail, 'code', LONGEST_NAME),
    fieldName: textOf(detail, 'fieldName', LONGEST_NAME),
    message: textOf(detail, 'message', LONGEST_DETAIL),
  }
}

function textOf(object: JsonObject, key: string, most: number): string | null {
  const text = stringOf(object, key)
  return text === null ? null : heard(text, most)
}

/** One line for people: code, message, and what its details name. */
export function describeError(error: ApiError | LoginError): string {
  if (error.kind === 'login') return [error.error, error.description].filter((part) => part !== null).join(': ')
  const details = error.details
    .map((detail) => [detail.fieldName, detail.errorCode, detail.message].filter((part) => part !== null).join(' '))
    .filter((text) => text !== '')
  if (error.moreDetails > 0) details.push(`${String(error.moreDetails)} more`)
  const head = [error.code, error.message].filter((part) => part !== null).join(': ')
  return details.length === 0 ? head : `${head} (${details.join('; ')})`
}
