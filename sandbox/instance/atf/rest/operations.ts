/** Comparisons of texts: `wanted` to `found`. Upper and lower case differ; the documentation doesn't say. */
const TEXTS: Readonly<Record<string, (found: string, wanted: string) => boolean>> = {
  equals: (found, wanted) => found === wanted,
  not_equals: (found, wanted) => found !== wanted,
  contains: (found, wanted) => found.includes(wanted),
  does_not_contain: (found, wanted) => !found.includes(wanted),
  // "is not empty"
  exists: (found) => found !== '',
}

const NUMBERS: Readonly<Record<string, (found: number, wanted: number) => boolean>> = {
  equals: (found, wanted) => found === wanted,
  not_equals: (found, wanted) => found !== wanted,
  less_than: (found, wanted) => found < wanted,
  greater_than: (found, wanted) => found > wanted,
  less_than_equals: (found, wanted) => found <= wanted,
  greater_than_equals: (found, wanted) => found >= wanted,
}

/** True when a text is as wanted. Throws for an operation that isn't one. */
export function textIs(operation: string, found: string, wanted: string): boolean {
  return known(TEXTS, operation)(found, wanted)
}

/** True when a number is as wanted. Throws for an operation that isn't one, and when `wanted` is no number. */
export function numberIs(operation: string, found: number, wanted: string): boolean {
  if (!/^\d+$/.test(wanted)) throw new Error(`${wanted === '' ? 'Nothing' : wanted} is no number to compare with`)
  return known(NUMBERS, operation)(found, Number(wanted))
}

function known<T>(operations: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(operations, name) ? operations[name] : undefined
  if (found === undefined) throw new Error(`Operation ${name} is not known here`)
  return found
}
