import { readAnswer, type Answer } from '../genesys/answer'
import type { GenesysCall } from '../genesys/calls'
import { classifyThrown, type Thrown } from '../genesys/thrown'
import { now } from './clock'
import { settings } from './properties'
import { REST_MESSAGE, restFunction } from './rest-functions'
import { text } from './text'

/** One attempt, one typed result. `sentAt` is epoch milliseconds. */
export type Outcome =
  | { kind: 'answered'; answer: Answer; sentAt: number; durationMs: number }
  | { kind: 'thrown'; thrown: Thrown; sentAt: number; durationMs: number }

/**
 * Makes one call through the REST Message and reads its answer. Never throws for what the network or Genesys does; the
 * platform's own text about it is classified and dropped, for nobody knows what it may quote.
 *
 * - Level `basic` on every call: higher levels would store the bearer token or the token endpoint's answer.
 * - A redirect is allowed to the exact host only, and its 3xx is then an unexpected answer.
 */
export function execute(call: GenesysCall, authorization: string): Outcome {
  const { name, id } = restFunction(call)
  const message = new sn_ws.RESTMessageV2(REST_MESSAGE, name)
  message.disableForcedVariableSubstitution()
  message.setLogLevel('basic')
  message.setHttpTimeout(settings.httpTimeoutMs())
  message.setAllowedRedirectURIs([`https://${call.host}`])
  message.setStringParameterNoEscape('host', call.host)
  if (id !== null) message.setStringParameterNoEscape('id', id)
  for (const [parameter, value] of call.query) message.setQueryParameter(parameter, value)
  for (const [header, value] of Object.entries(call.headers)) message.setRequestHeader(header, value)
  if (call.contentType !== null) message.setRequestHeader('Content-Type', call.contentType)
  message.setRequestHeader('Authorization', authorization)
  if (call.body !== null) message.setRequestBody(call.body)

  const sentAt = now()
  try {
    return outcomeOf(message.execute(), sentAt)
  } catch (error) {
    return { kind: 'thrown', thrown: classifyThrown(describe(error)), sentAt, durationMs: now() - sentAt }
  }
}

function outcomeOf(response: RESTResponseV2, sentAt: number): Outcome {
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
  })
  return { kind: 'answered', answer, sentAt, durationMs }
}

/** Whether getHeader() minds the case of a name is not documented: ask for the common spellings. */
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

/** Text of whatever was thrown: a JavaScript error, or a Java exception with getMessage(). */
export function describe(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'getMessage' in error) {
    const { getMessage } = error
    if (typeof getMessage === 'function') return text((error as { getMessage: () => PlatformText }).getMessage())
  }
  return String(error)
}
