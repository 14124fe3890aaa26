import { join } from 'node:path'
import { OPERATIONS, type Operation } from '../../../src/server/genesys/operation'
import type { Thrown } from '../../../src/server/servicenow/fault'
import {
  asked,
  codeOfThrown,
  endOf,
  isOfTrunks,
  mayHaveActed,
  mayStillLand,
  registers,
} from '../../../src/server/verdicts/operation-table'
import { expectWords } from '../kept-words'
import { anAnswer } from '../samples'

/** Statuses with a row of their own, and one of each class that has none. */
const STATUSES = [
  ...[100, 200, 299, 300, 301, 302, 303, 399, 400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 429, 499],
  ...[500, 501, 502, 503, 504, 599],
]

const THROWN: readonly Thrown[] = [
  ...(['denied', 'denied_answer', 'timeout', 'connect_timeout', 'refused'] as const),
  ...(['unknown_host', 'tls', 'reset', 'redirect', 'unknown'] as const),
]

/** Bodies by whose words a cause is told from another. */
const BODIES = [
  {},
  { code: 'bad.request', message: 'A setting is wrong' },
  { code: 'bad.request', message: 'A trunk of that name is in use' },
  { code: 'bad.request', message: 'The version does not match the current one' },
  { code: 'forbidden', message: 'This IP is not allowed' },
  { error: 'unauthorized_client', description: 'no', error_description: 'no' },
]

function ofStatus(operation: Operation, status: number): string {
  const { means, deed, retry, absent, mayBeOwn, byProducts } = endOf(operation, status)
  const codes = BODIES.map((body) => (typeof means === 'string' ? means : means(anAnswer(status, body))))
  return [
    [...new Set(codes)].join(' or '),
    deed,
    ...(retry === undefined ? [] : [`tried again: ${retry}`]),
    ...(absent === true ? ['absent'] : []),
    ...(mayBeOwn === true ? ['may be of its own making'] : []),
    ...(byProducts === true ? ['products may explain it'] : []),
  ].join(', ')
}

function ofThrown(operation: Operation, thrown: Thrown): string {
  const deed = mayStillLand(operation, thrown) ? 'may land' : mayHaveActed(operation, thrown) ? 'maybe' : 'not done'
  return `${codeOfThrown(thrown)}, ${deed}`
}

/** The ends by what they mean, so that a row of the file is a meaning. */
function byMeaning<End>(ends: readonly End[], meant: (end: End) => string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const end of ends) {
    const words = meant(end)
    found[words] = [...(found[words] === undefined ? [] : [found[words]]), String(end)].join(' ')
  }
  return found
}

it('each end of each call means what it meant before: its cause, whether the write may have been carried out, and what follows', () => {
  const ends = OPERATIONS.map((operation) => [
    operation,
    {
      asked: asked(operation),
      registers: registers(operation),
      isOfTrunks: isOfTrunks(operation),
      answered: byMeaning(STATUSES, (status) => ofStatus(operation, status)),
      notAnswered: byMeaning(THROWN, (thrown) => ofThrown(operation, thrown)),
    },
  ])
  expectWords(join(__dirname, 'ends.json'), Object.fromEntries(ends) as object)
})
