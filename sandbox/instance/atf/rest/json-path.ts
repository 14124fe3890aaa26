import { RestNotImplemented } from '../../rest/request'

/** An element of a payload: its text, null when it is there without a value, undefined when it isn't there. */
export type Element = string | null | undefined

/**
 * The element at a path such as `/result/short_description`. Throws where the documentation doesn't say what a path
 * means: below a list, and for what has no text of its own.
 */
export function elementAt(payload: string, path: string): Element {
  if (!path.startsWith('/')) throw new Error(`Element path ${path}: it starts with /, such as /result/number`)
  const names = path.slice(1).split('/')
  let value: unknown = parsed(payload)
  for (const name of names) {
    if (Array.isArray(value)) throw new RestNotImplemented(`element path ${path} leads into a list: not documented`)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return value.toString()
  throw new RestNotImplemented(`${path} is no single value: not documented`)
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    throw new Error('The response payload is no valid JSON')
  }
}
