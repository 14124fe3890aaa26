import { arrayOf, isObject, numberOf, parseObject, stringOf, type JsonObject } from './json'

/** The API's error body. Absent members are null; `fields` are the names in its details. */
export interface ApiError {
  kind: 'api'
  status: number | null
  code: string | null
  message: string | null
  contextId: string | null
  details: readonly ErrorDetail[]
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

/** The error told by an answer's body, or null when it tells none in either shape. */
export function parseErrorBody(body: string): ApiError | LoginError | null {
  const object = parseObject(body)
  if (object === null) return null
  const error = stringOf(object, 'error')
  if (error !== null) return { kind: 'login', error, description: stringOf(object, 'error_description') }
  const code = stringOf(object, 'code')
  const message = stringOf(object, 'message')
  if (code === null && message === null) return null
  return {
    kind: 'api',
    status: numberOf(object, 'status'),
    code,
    message,
    contextId: stringOf(object, 'contextId'),
    details: [...detailsOf(object, 'details'), ...detailsOf(object, 'errors')],
  }
}

function detailsOf(object: JsonObject, key: string): ErrorDetail[] {
  return (arrayOf(object, key) ?? []).flatMap((detail) =>
    isObject(detail)
      ? [
          {
            errorCode: stringOf(detail, 'errorCode') ?? stringOf(detail, 'code'),
            fieldName: stringOf(detail, 'fieldName'),
            message: stringOf(detail, 'message'),
          },
        ]
      : [],
  )
}

/** One line for people: code, message, and what its details name. */
export function describeError(error: ApiError | LoginError): string {
  if (error.kind === 'login') return [error.error, error.description].filter((part) => part !== null).join(': ')
  const details = error.details
    .map((detail) => [detail.fieldName, detail.errorCode, detail.message].filter((part) => part !== null).join(' '))
    .filter((text) => text !== '')
  const head = [error.code, error.message].filter((part) => part !== null).join(': ')
  return details.length === 0 ? head : `${head} (${details.join('; ')})`
}
