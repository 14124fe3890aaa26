import { performance } from 'node:perf_hooks'
import { readAnswer } from '../../src/server/genesys/answer'
import { parseAuditMessages } from '../../src/server/audit/audit'
import { readJwt } from '../../src/server/claims/jwt'
import { classifyThrown } from '../../src/server/servicenow/fault'
import { readAuditLog } from '../../src/server/audit/audit-log'
import { withoutCodeTags } from '../../src/server/servicenow/journal'
import { redact } from '../../src/server/redaction/redact'
import { logLogSlope } from '../statistics'
import { serverExpressions } from './expressions'

/**
 * The time that one regular expression, or one function that reads foreign text, needs for the text that is worst for
 * it.
 */
export interface ForeignText {
  /** File and expression, or the function. */
  name: string
  /** Milliseconds at a million characters. */
  ms: number
  /** Exponent of the growth up to there: 1 is linear, 0 is bounded. */
  growth: number
}

const LENGTHS = [125_000, 1_000_000] as const

/** The pieces that a hostile server repeats: each begins again and again what an expression goes on looking for. */
const PIECES: readonly string[] = [
  ...['a', '0', ' ', '\t\n', '=', '.', ':', '\\', '"', '<', '{', '[code ', '%2e', 'a:a:', 'a b', 'Aa0-'],
  ...[
    'password',
    'password=',
    '"secret":"',
    '"secret":{',
    'secret\\\\\\":\\\\\\"',
    'sip:a:',
    'sips:a:b',
    'eyJ',
    'eyJ.',
  ],
  ...[
    'Bearer ',
    'Basic  a',
    'ETIMEDOUT',
    'connection ',
    'time ',
    'unknown ',
    'fail',
    'signature fail',
    'no permission ',
  ],
]

const REFUSED_CALL = {
  orgId: '',
  organization: '',
  clientId: null,
  operation: 'register',
  permission: '',
  refusedAt: 0,
  askedAt: 0,
  clockSkewMs: 0,
} as const

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  'redact()': (text) => redact(text),
  'redact() with secrets at hand': (text) => redact(text, ['canary-password', 'T'.repeat(900)]),
  'classifyThrown()': classifyThrown,
  'withoutCodeTags()': withoutCodeTags,
  'readJwt()': (text) => readJwt(`${text}.${text}.x`),
  'readAuditLog()': (text) =>
    readAuditLog(
      parseAuditMessages(JSON.stringify({ entities: [{ text, eventDate: '1970-01-01T00:00:00Z' }] }))?.messages ?? [],
      REFUSED_CALL,
    ),
  'readAnswer() of a refusal': (text) =>
    readAnswer({
      status: 400,
      header: () => text,
      body: JSON.stringify({ code: text, message: text, details: [{ fieldName: text, message: text }] }),
      receivedAt: 0,
      longestWaitMs: 86_400_000,
    }),
}

/** Slowest first. */
export function foreignText(root: string): ForeignText[] {
  const expressions = serverExpressions(root).map(({ file, literal }): [string, (text: string) => unknown] => {
    const expression = fromLiteral(literal)
    return [`${file}: ${literal}`, (text) => text.replace(expression, '')]
  })
  return [...Object.entries(FUNCTIONS), ...expressions]
    .map(([name, read]) => worst(name, read))
    .sort((left, right) => right.ms - left.ms)
}

function worst(name: string, read: (text: string) => unknown): ForeignText {
  let slowest: ForeignText = { name, ms: 0, growth: 0 }
  for (const piece of PIECES) {
    const points = LENGTHS.map((x) => ({ x, y: timed(read, piece.repeat(Math.ceil(x / piece.length)).slice(0, x)) }))
    const ms = points.at(-1)?.y ?? Number.NaN
    if (ms > slowest.ms) slowest = { name, ms, growth: logLogSlope(points) }
  }
  return slowest
}

function timed(read: (text: string) => unknown, text: string): number {
  const started = performance.now()
  read(text)
  return Math.max(0.001, performance.now() - started)
}

function fromLiteral(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}
