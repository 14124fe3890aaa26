/** Permissions that a refusal names. `oneOf`: any one of them is enough; otherwise all are needed. */
export interface NamedPermissions {
  names: readonly string[]
  oneOf: boolean
}

/** Most permissions that are listed: a role that lacks more is the wrong role. */
const MOST = 20

/** `domain:entity:action`, as Genesys names permissions and scopes; an entity or action may be `*`. */
const PERMISSION = /\b[a-z][\w-]{0,60}:(?:[a-z]\w{0,60}|\*):(?:[a-z]\w{0,60}|\*)/gi

/** The permissions that a text names, each once, as it first writes it. */
export function permissionsIn(text: string): string[] {
  const names = new Map<string, string>()
  for (const name of text.match(PERMISSION) ?? []) {
    const key = name.toLowerCase()
    if (!names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

/**
 * The permissions that the texts of a refusal name; null when they name none. Genesys has one code for "all of these are
 * missing" and one for "at least one of these"; under any other code, the words of the texts tell the two apart.
 */
export function missingPermissions(code: string | null, texts: readonly (string | null)[]): NamedPermissions | null {
  const said = texts.join('\n')
  const names = permissionsIn(said).slice(0, MOST)
  if (names.length === 0) return null
  const oneOf = code?.startsWith('missing.any.') === true || /at least one of|any of the following/i.test(said)
  return { names, oneOf: oneOf && code !== 'missing.permissions' }
}
