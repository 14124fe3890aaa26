/** Permissions that a refusal names. `oneOf`: any of them would do; otherwise all are needed. */
export interface NamedPermissions {
  names: readonly string[]
  oneOf: boolean
}

/** More are not told: a role that lacks as many is another one. */
const MOST = 20

/** `domain:entity:action`, as Genesys names them; an action may be `*`. */
const PERMISSION = /\b[a-z]\w{0,60}:[a-z*]\w{0,60}:(?:[a-z]\w{0,60}|\*)/gi

/**
 * The permissions that the texts of a refusal name, each once; null when they name none. Genesys has one code for "all of
 * these are missing" and one for "at least one of these"; where the code is another, the words say which it is.
 */
export function permissionsOf(code: string | null, texts: readonly (string | null)[]): NamedPermissions | null {
  const said = texts.filter((text) => text !== null)
  const names = [...new Set(said.flatMap((text) => text.match(PERMISSION) ?? []))].slice(0, MOST)
  if (names.length === 0) return null
  const oneOf =
    code === 'missing.any.permissions' || said.some((text) => /at least one of|any of the following/i.test(text))
  return { names, oneOf: oneOf && code !== 'missing.permissions' }
}
