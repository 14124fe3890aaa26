import type { Json, JsonObject } from '../genesys'
import type { Refusal } from '../verdicts'

/** Fields of a trunk that is asked for over REST, by their names in the body; '' when absent. */
export type RestOrder = Record<OrderField, string>

/** The fields, and which of them must be there. */
const FIELDS = {
  organization: true,
  trunk_name: true,
  sip_uri: true,
  auth_user: true,
  auth_password: false,
  trunk_kind: false,
  allow_list: false,
  inbound_site: false,
  realm: false,
  caller_name: false,
  caller_address: false,
  requested_for: false,
  correlation_id: false,
} as const

export type OrderField = keyof typeof FIELDS

const NAMES = Object.keys(FIELDS) as OrderField[]

/** Reads the body of a call (undefined: it was no JSON); what is wrong with its shape is refused, every field at once. No value is repeated. */
export function readOrder(body: Json | undefined): { ok: true; order: RestOrder } | { ok: false; refusal: Refusal } {
  if (!isObject(body)) return refused(['Body: it is no JSON object; send one with the fields of the documentation.'])
  const problems = [...unknownFields(body), ...NAMES.flatMap((name) => problemsOf(name, body[name]))]
  if (problems.length > 0) return refused(problems)
  const order = Object.fromEntries(NAMES.map((name) => [name, textOf(body[name])])) as RestOrder
  return { ok: true, order }
}

function isObject(body: Json | undefined): body is JsonObject {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

/** Unknown fields that are named: a caller mends these first. */
const MOST_NAMED = 10

function unknownFields(body: JsonObject): string[] {
  const unknown = Object.keys(body).filter((name) => !NAMES.some((known) => known === name))
  const named = unknown
    .slice(0, MOST_NAMED)
    .map((name) => `${name.slice(0, 40)}: it is no field of this resource; leave it out.`)
  const more = unknown.length - named.length
  return more <= 0
    ? named
    : [...named, `Body: it has ${String(more)} more fields that are none of this resource; leave them out.`]
}

function problemsOf(name: OrderField, value: Json | undefined): string[] {
  if (value === undefined || value === null || value === '') {
    return FIELDS[name] ? [`${name}: it is missing; give it as a string.`] : []
  }
  if (typeof value === 'string') return name === 'correlation_id' ? tooLong(name, value) : []
  if (name !== 'allow_list') return [`${name}: it is not a string; put it in quotes.`]
  if (Array.isArray(value) && value.length > LONGEST_LIST / 2) {
    return [`allow_list: it has ${String(value.length)} entries, more than the field holds; shorten it.`]
  }
  return isListOfTexts(value) ? [] : ['allow_list: it is neither a string nor a list of strings; give one of them.']
}

/** Of the column of Task. */
const CORRELATION_LENGTH = 100

/** What a column cuts would be found no more. */
function tooLong(name: OrderField, { length }: string): string[] {
  const limit = String(CORRELATION_LENGTH)
  return length <= CORRELATION_LENGTH
    ? []
    : [`${name}: it has ${String(length)} characters; the field holds ${limit}; shorten it to ${limit} characters.`]
}

/** What its column holds; each entry takes two characters at least. */
const LONGEST_LIST = 4000

function isListOfTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function textOf(value: Json | undefined): string {
  if (value !== undefined && isListOfTexts(value)) return value.join(',')
  return typeof value === 'string' ? value : ''
}

function refused(problems: readonly string[]): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: inputInvalid(problems.join(' ')) }
}

export function inputInvalid(message: string): Refusal {
  const nextStep = 'Correct what the message names and send the call again. Nothing was changed.'
  return { code: 'input_invalid', message, nextStep }
}
