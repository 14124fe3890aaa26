import type { z } from 'zod'
import { REQUEST_FIELDS } from './schema'

type Issue = z.core.$ZodIssue

/** Fields whose values may be shown: no other value is, since it may be a secret in the wrong place. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['name', 'clientId', 'orgId', 'region', 'contract', 'credential', 'inboundSiteId'],
  'organization',
  ...REQUEST_FIELDS.filter((name) => name !== 'authPassword'),
])

const LONGEST = 60

/** The first mistake of an input file in words: where it is, the rule it breaks, the value; and how many more there are. */
export function explainMistakes(issues: readonly Issue[], input: unknown): string {
  const [first] = issues
  if (first === undefined) throw new Error('There is no mistake to explain')
  const more = issues.length - 1
  return `${explain(first, input)}${more === 0 ? '' : ` (and ${String(more)} more ${more === 1 ? 'mistake' : 'mistakes'})`}`
}

function explain(issue: Issue, input: unknown): string {
  const where = pathText(issue.path)
  const value = valueAt(input, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return `${where} has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not one of its fields`
  }
  if (value === undefined) return `${where} is missing`
  return `${where} ${rule(issue)}; it is ${shown(issue.path, value)}`
}

/** `requests[3].sipUri`. */
function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((key, at) => (typeof key === 'number' ? `[${String(key)}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

function rule(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${ARTICLED[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((each) => JSON.stringify(each)).join(', ')}`
  if (issue.code === 'invalid_union')
    return issue.message === 'Invalid input' ? 'has none of the forms allowed here' : issue.message
  return issue.message
}

const ARTICLED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  return value
}

function shown(path: readonly PropertyKey[], value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const field = path.at(-1)
  const visible = typeof field === 'string' && SHOWN.has(field)
  if (typeof value !== 'string') return visible ? JSON.stringify(value) : `a ${WORDS[typeof value] ?? typeof value}`
  if (value !== '' && !visible) return 'a text'
  return value.length > LONGEST
    ? `"${value.slice(0, LONGEST)}…" (${String(value.length)} characters)`
    : JSON.stringify(value)
}

const WORDS: Readonly<Record<string, string>> = { boolean: 'true/false value' }
