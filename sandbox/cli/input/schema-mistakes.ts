import { z } from 'zod'
import { nearest } from '../nearest'
import type { Document } from './document'
import { type Mistake, type Path, pathText } from './mistake'
import { inputSchema } from './schema'
import { quoted, shownValue } from './shown-value'

type Issue = z.core.$ZodIssue

/** The findings of a schema in words, each with its place, the rule that is broken and the value. */
export function schemaMistakes(issues: readonly Issue[], document: Document): Mistake[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...document.placeOfKey([...path, key]), says: unknownKey(path, key) }))
    }
    const value = valueAt(document.value, path)
    const says =
      value === undefined
        ? `${pathText(path)} is missing`
        : `${pathText(path)} ${rule(issue, value)}; it is ${shownValue(path, value)}`
    return [{ ...document.placeOf(path), says }]
  })
}

function unknownKey(path: Path, key: string): string {
  const fields = fieldsAt(path)
  const likely = nearest(key, fields)
  const where = path.length === 0 ? 'the file' : pathText(path)
  const allowed = likely === '' && fields.length > 0 ? `; it has ${fields.join(', ')}` : ''
  return `${where} has no field ${quoted(key)}${likely}${allowed}`
}

/** Names of the fields that an object of the file has at a path. */
function fieldsAt(path: Path): string[] {
  let schema: unknown = inputSchema
  for (const key of path) {
    if (typeof key === 'number') schema = schema instanceof z.ZodArray ? schema.element : undefined
    else schema = schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>)[key] : undefined
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function rule(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return `must be ${ARTICLED[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const likely = typeof value === 'string' ? nearest(value, allowed) : ''
    return `must be one of ${issue.values.map((each) => JSON.stringify(each)).join(', ')}${likely}`
  }
  if (issue.code === 'invalid_union') {
    return issue.message === 'Invalid input' ? 'has none of the forms allowed here' : issue.message
  }
  return issue.message
}

const ARTICLED: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  number: 'a number',
  boolean: 'true or false',
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[key]
  }
  return value
}
