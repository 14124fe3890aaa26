import leven from 'leven'

/** ` (did you mean "clientSecret"?)` where one of the names is likely meant; empty otherwise. */
export function nearest(typed: string, names: readonly string[]): string {
  const [likely] = names
    .map((name) => ({ name, distance: leven(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
  if (likely === undefined || likely.distance > Math.max(1, Math.floor(likely.name.length / 3))) return ''
  return ` (did you mean "${likely.name}"?)`
}
