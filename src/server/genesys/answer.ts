import { describeError, parseErrorBody, type ApiError, type LoginError } from './error-body'
import { parseHttpDate } from './http-date'
import { parseJson } from './json'
import { parseRateLimit, type RateLimit } from './rate-limit-headers'
import { parseRetryAfter } from './retry-after'

/** What an answer's body is, whatever its content type claims. */
export type BodyKind = 'json' | 'broken_json' | 'html' | 'text' | 'empty'

/** An HTTP answer, read: all that decisions need. `body` is kept for the parsers and must not be stored. */
export interface Answer {
  status: number
  contentType: string | null
  bodyKind: BodyKind
  body: string
  error: ApiError | LoginError | null
  correlationId: string | null
  retryAfterMs: number | null
  rateLimit: RateLimit | null
  /** The answer's `Date` as epoch milliseconds. */
  dateMs: number | null
  /** One line for evidence: the status, and what a known error says or what the body is. */
  summary: string
}

/** Reads an answer. `header` finds a header by lower-case name; `receivedAt` is the instance's clock. */
export function readAnswer(raw: {
  status: number
  header: (name: string) => string | null
  body: string
  receivedAt: number
}): Answer {
  const { status, header, body, receivedAt } = raw
  const dateMs = parseHttpDate(header('date') ?? '')
  const kind = bodyKind(body)
  const error = status >= 400 ? parseErrorBody(body) : null
  return {
    status,
    contentType: header('content-type'),
    bodyKind: kind,
    body,
    error,
    correlationId: header('inin-correlation-id'),
    retryAfterMs: parseRetryAfter(header('retry-after'), receivedAt, dateMs),
    rateLimit: parseRateLimit(header),
    dateMs,
    summary: `HTTP ${String(status)} ${error === null ? `with ${BODY_WORDS[kind]}` : describeError(error)}`,
  }
}

/** Recognizes a body by its own text. */
export function bodyKind(body: string): BodyKind {
  const start = body.trimStart()
  if (start === '') return 'empty'
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) return 'html'
  if (parseJson(body) !== undefined) return 'json'
  return /^[{[]/.test(start) ? 'broken_json' : 'text'
}

const BODY_WORDS: Readonly<Record<BodyKind, string>> = {
  json: 'a JSON body',
  broken_json: 'half a JSON body',
  html: 'an HTML page',
  text: 'a text that is not JSON',
  empty: 'an empty body',
}
