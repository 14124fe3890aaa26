import type { Document } from './document'
import { type Mistake, pathText } from './mistake'
import { shownValue } from './shown-value'

/** Fields that tell the entries of a list apart, and what makes two values the same. */
const UNIQUE: readonly { list: string; field: string; same: (value: string) => string }[] = [
  { list: 'credentials', field: 'name', same: (value) => value },
  { list: 'organizations', field: 'name', same: (value) => value },
  { list: 'organizations', field: 'orgId', same: (value) => value.trim().toLowerCase() },
]

/** Names that would mean two things. They are looked for in whatever the file has, so that all mistakes are told at once. */
export function repeatedNames(document: Document): Mistake[] {
  return UNIQUE.flatMap(({ list, field, same }) => {
    const values = entriesOf(document.value, list).map((entry) => fieldOf(entry, field))
    const keys = values.map((value) => (typeof value === 'string' ? same(value) : ''))
    return keys.flatMap((key, index): Mistake[] => {
      const first = keys.indexOf(key)
      if (key === '' || first === index) return []
      const path = [list, index, field]
      const says = `${pathText(path)} must differ from ${pathText([list, first, field])}; it is ${shownValue(path, values[index])}`
      return [{ ...document.placeOf(path), says }]
    })
  })
}

function entriesOf(value: unknown, list: string): unknown[] {
  const found = fieldOf(value, list)
  return Array.isArray(found) ? found : []
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
