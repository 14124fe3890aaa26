export type HeaderList = (readonly [string, string])[]

/** The list with one header set: names are compared without case, and each occurs once. */
export function withHeader(headers: HeaderList, name: string, value: string): HeaderList {
  return [...headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase()), [name, value]]
}

/** The last value of a header, found without regard to case; null when absent. */
export function headerOf(headers: HeaderList, name: string): string | null {
  const same = headers.filter(([each]) => each.toLowerCase() === name.toLowerCase())
  const last = same[same.length - 1]
  return last ? last[1] : null
}
