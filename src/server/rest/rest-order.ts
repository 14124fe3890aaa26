import type { Json, JsonObject } from '../genesys'
import { FIELD_NAMES, columnOf, fieldOf, type FieldColumn } from '../fields'
import type { Refusal } from '../refusals'
import { readChange, type ChangeInput } from '../orders'
import { inputInvalid, isBody, noFields, refused, unknownMembers } from './rest-body'

/** Members of a body besides the fields of the trunk; true: the member is mandatory. */
const BESIDE = { organization: true, site: false, requested_for: false, correlation_id: false } as const

export type OrderField = keyof typeof BESIDE | FieldColumn

/** Fields of a trunk that is asked for over REST, by their names in the body; '' when absent. */
export type RestOrder = Record<OrderField, string>

interface BodyField {
  name: OrderField
  /** True when the field is mandatory under every contract. */
  needed: boolean
  /** Most entries that the column can hold; 0: the field is no list. */
  mostEntries: number
  flag: boolean
}

function bodyFields(): BodyField[] {
  const beside = Object.entries(BESIDE) as [keyof typeof BESIDE, boolean][]
  return [
    ...beside.map(([name, needed]) => ({ name, needed, mostEntries: 0, flag: false })),
    ...FIELD_NAMES.map((field) => {
      const { entries, flag, limit, use } = fieldOf(field)
      const needed = Object.values(use).every(({ need }) => need === 'required')
      // Each entry takes at least two characters, its comma included.
      return { name: columnOf(field), needed, mostEntries: entries === null ? 0 : (limit ?? 0) / 2, flag }
    }),
  ]
}

/**
 * Reads the body of a call (undefined: it was no JSON). A refusal names all fields of the wrong shape at once, and
 * repeats no value.
 */
export function readOrder(body: Json | undefined): { ok: true; order: RestOrder } | { ok: false; refusal: Refusal } {
  if (!isBody(body)) return refused(['Body: it is no JSON object; send one with the fields of the documentation.'])
  const fields = bodyFields()
  const problems = [...unknownFields(body, fields), ...fields.flatMap((field) => problemsOf(field, body[field.name]))]
  if (problems.length > 0) return refused(problems)
  const order = Object.fromEntries(fields.map(({ name }) => [name, textOf(body[name])])) as RestOrder
  return { ok: true, order }
}

/** Reads the body of a call that changes a trunk; undefined: it was no JSON. */
export function readChangeBody(
  body: Json | undefined,
): { ok: true; input: ChangeInput; correlationId: string } | { ok: false; refusal: Refusal } {
  if (!isBody(body)) return refused(['Body: it is no JSON object; send one with the fields of the documentation.'])
  const correlationId = body['correlation_id']
  const read = readChange(body, ['correlation_id'])
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(correlationId === undefined || typeof correlationId === 'string'
      ? tooLong('correlation_id', correlationId ?? '')
      : ['correlation_id: it is not a string; put it in quotes.']),
  ]
  if (!read.ok || problems.length > 0) return refused(problems)
  return { ok: true, input: read.input, correlationId: textOf(correlationId) }
}

/** Most unknown fields that a refusal names. */
const MOST_NAMED = 10

function unknownFields(body: JsonObject, fields: readonly BodyField[]): string[] {
  const unknown = unknownMembers(
    body,
    fields.map(({ name }) => name),
  )
  const named = noFields(unknown, MOST_NAMED, 'leave it out')
  const more = unknown.length - named.length
  return more <= 0
    ? named
    : [...named, `Body: it has ${String(more)} more fields that are none of this resource; leave them out.`]
}

function problemsOf({ name, needed, mostEntries, flag }: BodyField, value: Json | undefined): string[] {
  if (value === undefined || value === null || value === '') {
    return needed ? [`${name}: it is missing; give it as a string.`] : []
  }
  if (flag) {
    const known = [true, false, 'true', 'false'].some((each) => each === value)
    return known ? [] : [`${name}: it is neither true nor false; give one of them.`]
  }
  if (typeof value === 'string') return name === 'correlation_id' ? tooLong(name, value) : []
  if (mostEntries === 0) return [`${name}: it is not a string; put it in quotes.`]
  if (Array.isArray(value) && value.length > mostEntries) {
    return [`${name}: it has ${String(value.length)} entries, more than the field holds; shorten it.`]
  }
  return isListOfTexts(value) ? [] : [`${name}: it is neither a string nor a list of strings; give one of them.`]
}

/** Length of the column `correlation_id` of the table Task. */
const CORRELATION_LENGTH = 100

/** A value that its column cuts would not be found again, so it is refused. */
function tooLong(name: OrderField, { length }: string): string[] {
  const limit = String(CORRELATION_LENGTH)
  return length <= CORRELATION_LENGTH
    ? []
    : [`${name}: it has ${String(length)} characters; the field holds ${limit}; shorten it to ${limit} characters.`]
}

function isListOfTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function textOf(value: Json | undefined): string {
  if (value !== undefined && isListOfTexts(value)) return value.join(',')
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : ''
}

export function noSuchUser(): Refusal {
  return inputInvalid('requested_for: there is no such user; give a sys_id or a user name.')
}
