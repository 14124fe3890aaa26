import {
  classifyThrown,
  deniedPrivilege,
  now,
  restMessage,
  settings,
  text,
  thrownText,
  type Thrown,
} from '../servicenow'
import { readAnswer, type Answer } from '../genesys'
import type { GenesysCall } from '../contracts'
import { REST_MESSAGE, restFunction } from './rest-functions'

/**
 * The typed result of one call. `sentAt` is epoch milliseconds; `privilege`: the cross-scope privilege that the app
 * lacks.
 */
export type Outcome =
  | { kind: 'answered'; answer: Answer; sentAt: number; durationMs: number }
  | { kind: 'thrown'; thrown: Thrown; privilege?: string; sentAt: number; durationMs: number }

/**
 * Makes one call through the REST Message and reads its answer. Never throws for a failure of the network or of
 * Genesys. The platform's own text about a failure is classified and dropped, because it may quote a secret.
 *
 * - A text of the answer that repeats a sent secret is not kept as a correlation id. `secrets`: secrets that were sent
 *   only in an encoded form.
 * - A redirect is allowed to the exact host only, and its 3xx is then an unexpected answer.
 * - The platform may refuse every one of its methods to an application without the privilege: all calls of its methods
 *   are inside the guard.
 */
export function execute(call: GenesysCall, authorization: string, secrets: readonly string[] = []): Outcome {
  const sentAt = now()
  let response: RESTResponseV2 | null = null
  try {
    response = prepared(call, authorization).execute()
    return outcomeOf(response, sentAt, [authorization, call.body ?? '', ...secrets])
  } catch (error) {
    const said = thrownText(error)
    const privilege = deniedPrivilege(said)
    const durationMs = now() - sentAt
    if (privilege === null) return { kind: 'thrown', thrown: classifyThrown(said), sentAt, durationMs }
    return { kind: 'thrown', thrown: response === null ? 'denied' : 'denied_answer', privilege, sentAt, durationMs }
  }
}

function prepared(call: GenesysCall, authorization: string): RESTMessageV2 {
  const { name, ids } = restFunction(call)
  return restMessage({
    message: REST_MESSAGE,
    functionName: name,
    parameters: { host: call.host, ...ids },
    query: call.query,
    headers: {
      ...call.headers,
      ...(call.contentType === null ? {} : { 'Content-Type': call.contentType }),
      Authorization: authorization,
    },
    body: call.body,
    timeoutMs: settings.httpTimeoutMs(),
    allowedRedirect: `https://${call.host}`,
  })
}

function outcomeOf(response: RESTResponseV2, sentAt: number, sent: readonly string[]): Outcome {
  const status = Number(response.getStatusCode())
  const receivedAt = now()
  const durationMs = receivedAt - sentAt
  // A read timeout can come back as a response without a status. Ordinary 4xx and 5xx report an error too.
  if (!(status >= 100)) {
    return { kind: 'thrown', thrown: classifyThrown(text(response.getErrorMessage())), sentAt, durationMs }
  }
  const answer = readAnswer({
    status,
    header: (name) => headerOf(response, name),
    body: text(response.getBody()),
    receivedAt,
    longestWaitMs: settings.retryMs(),
  })
  return { kind: 'answered', answer: withoutEcho(answer, sent), sentAt, durationMs }
}

function withoutEcho(answer: Answer, sent: readonly string[]): Answer {
  const id = answer.correlationId?.toLowerCase()
  const repeats = id !== undefined && sent.some((text) => text.toLowerCase().includes(id))
  return repeats ? { ...answer, correlationId: null } : answer
}

/**
 * The documentation does not say whether getHeader() is case-sensitive, so the common spellings of a name are tried.
 */
function headerOf(response: RESTResponseV2, name: string): string | null {
  const spellings = [name, SPELLINGS[name] ?? capitalized(name)]
  for (const spelling of spellings) {
    const value = text(response.getHeader(spelling))
    if (value !== '') return value
  }
  return null
}

const SPELLINGS: Readonly<Record<string, string>> = { 'inin-correlation-id': 'ININ-Correlation-Id' }

function capitalized(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, dash: string, letter: string) => dash + letter.toUpperCase())
}
