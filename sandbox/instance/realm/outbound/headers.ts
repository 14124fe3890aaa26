export type HeaderList = (readonly [string, string])[]

/** The list with one header set: a name counts once, whatever its case. */
export function withHeader(headers: HeaderList, name: string, value: string): HeaderList {
  return [...headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase()), [name, value]]
}

/** Last value of a header, whatever the case of its name; null when absent. */
export function headerOf(headers: HeaderList, name: string): string | null {
  const same = headers.filter(([each]) => each.toLowerCase() === name.toLowerCase())
  const last = same[same.length - 1]
  return last ? last[1] : null
}
