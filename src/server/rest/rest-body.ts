import type { Json, JsonObject } from '../genesys'
import type { Refusal } from '../refusals'

/** True for a body that can have members; undefined: it was no JSON. */
export function isBody(body: Json | undefined): body is JsonObject {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

/** The members of a body that a resource does not know. */
export function unknownMembers(body: JsonObject, known: readonly string[]): string[] {
  return Object.keys(body).filter((name) => !known.includes(name))
}

/** The problems of unknown members, at most `most` of them. `fix`: what to do about one. */
export function noFields(unknown: readonly string[], most: number, fix: string): string[] {
  return unknown.slice(0, most).map((name) => `${name.slice(0, 40)}: it is no field of this resource; ${fix}.`)
}

/** The answer to a body of the wrong shape: all its problems at once. */
export function refused(problems: readonly string[]): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: inputInvalid(problems.join(' ')) }
}

export function inputInvalid(message: string): Refusal {
  const nextStep = 'Correct what the message names and send the call again. Nothing was changed.'
  return { code: 'input_invalid', message, nextStep }
}
