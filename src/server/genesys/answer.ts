import { describeError, parseErrorBody, type ApiError, type LoginError } from './error-body'
import { believableDate } from './dates'
import { parseJson } from './json'
import { parseRateLimit, parseRetryAfter, type RateLimit } from './rate-limit'

/** The kind of an answer's body, recognized by the body itself and not by its content type. */
export type BodyKind = 'json' | 'broken_json' | 'html' | 'text' | 'empty' | 'oversized'

/** Longest body that is read, in characters: a hundred trunks with all their properties make some 4,000,000. */
export const LONGEST_BODY = 10_000_000

/** Longest body of an error that is read, in characters: errors are shorter than listings. */
export const LONGEST_REFUSAL = 200_000

/**
 * Longest correlation id. The ids of Genesys are GUIDs; a text of another form is no reference that its support could
 * look up.
 */
const CORRELATION_ID = /^[0-9A-Za-z-]{8,64}$/

/** An HTTP answer, parsed into all that decisions need. `body` is kept for the parsers and must not be stored. */
export interface Answer {
  status: number
  bodyKind: BodyKind
  body: string
  error: ApiError | LoginError | null
  correlationId: string | null
  retryAfterMs: number | null
  rateLimit: RateLimit | null
  /** The answer's `Date` as epoch milliseconds. */
  dateMs: number | null
  /** One line for evidence: the status, and the text of a known error or the kind of the body. */
  summary: string
}

/**
 * Reads an answer. `header` finds a header by lower-case name; `receivedAt` is the instance's clock; `longestWaitMs` is
 * the longest pause that the answer may ask for. A body that is too long is neither read nor kept.
 */
export function readAnswer(raw: {
  status: number
  header: (name: string) => string | null
  body: string
  receivedAt: number
  longestWaitMs: number
}): Answer {
  const { status, header, receivedAt, longestWaitMs } = raw
  const oversized = raw.body.length > (status >= 200 && status < 300 ? LONGEST_BODY : LONGEST_REFUSAL)
  const body = oversized ? '' : raw.body
  const dateMs = believableDate(header('date'), receivedAt)
  const kind = oversized ? 'oversized' : bodyKind(body)
  const error = status >= 400 ? parseErrorBody(body) : null
  const size = oversized ? ` of ${String(raw.body.length)} characters, which is not read` : ''
  return {
    status,
    bodyKind: kind,
    body,
    error,
    correlationId: correlationIdOf(header('inin-correlation-id')),
    retryAfterMs: parseRetryAfter(header('retry-after'), { now: receivedAt, dateMs, longestMs: longestWaitMs }),
    rateLimit: parseRateLimit(header),
    dateMs,
    summary: `HTTP ${String(status)} ${error === null ? `with ${BODY_WORDS[kind]}${size}` : describeError(error)}`,
  }
}

function correlationIdOf(text: string | null): string | null {
  return text !== null && CORRELATION_ID.test(text) ? text : null
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
  oversized: 'a body',
}
