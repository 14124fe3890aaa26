import { stringOf, type JsonObject } from './json'

/** The beginning of a text from outside; the result says how much was left out. */
export function heard(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (of ${String(text.length)} characters)`
}

/**
 * A whole number in a text from outside, or null when it is none. A number larger than `most` counts as `most`, so that
 * another host can't overflow a column or a clock.
 */
export function wholeNumberUpTo(text: string | null, most: number): number | null {
  const value = text?.trim() ?? ''
  return /^\d{1,100}$/.test(value) ? Math.min(most, Number(value)) : null
}

/** Longest id, in characters, as long as the columns that keep one. A cut id would name another trunk. */
const LONGEST = 64

/**
 * True when a text can be the id of an entity. The ids of Genesys are GUIDs wherever its documentation shows one, but
 * no published source promises that: letters, digits, `-`, `_` and dots are accepted. Dots alone are a path, not an id.
 */
export function isEntityId(text: string): boolean {
  return text.length <= LONGEST && /^[A-Za-z0-9._-]+$/.test(text) && /[A-Za-z0-9]/.test(text)
}

/** An entity's id, or null when it has no id that is safe in the path of a URL. */
export function entityIdOf(object: JsonObject, key = 'id'): string | null {
  const id = stringOf(object, key)
  return id !== null && isEntityId(id) ? id : null
}
