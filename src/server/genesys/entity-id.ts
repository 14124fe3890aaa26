import { stringOf, type JsonObject } from './json'

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
