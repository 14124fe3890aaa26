import { printable } from '../printable'
import type { Path } from './mistake'
import { REQUEST_FIELDS } from './schema'

/** Fields whose values may be shown: no other value is, since it may be a secret in the wrong place. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['name', 'clientId', 'orgId', 'region', 'contract', 'credential', 'inboundSiteId'],
  'organization',
  ...REQUEST_FIELDS.filter((name) => name !== 'authPassword'),
])

const LONGEST = 60

/** A value of an input file as a message may show it. */
export function shownValue(path: Path, value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const field = path.at(-1)
  const visible = typeof field === 'string' && SHOWN.has(field)
  if (typeof value !== 'string') return visible ? JSON.stringify(value) : `a ${WORDS[typeof value] ?? typeof value}`
  if (value !== '' && !visible) return 'a text'
  return value.length > LONGEST
    ? `${quoted(`${value.slice(0, LONGEST)}…`)} (${String(value.length)} characters)`
    : quoted(value)
}

export const quoted = (text: string): string => printable(JSON.stringify(text))

const WORDS: Readonly<Record<string, string>> = { boolean: 'true/false value' }
