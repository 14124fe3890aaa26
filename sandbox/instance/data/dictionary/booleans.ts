/** True of a stored true/false column. Columns that only the package knows hold its text, `true` or `false`. */
export function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true'
}

/** A true/false field's value as it is stored: `1` or `0`. Throws on what is neither. */
export function storedBoolean(value: string): '1' | '0' {
  const text = value.toLowerCase()
  if (['true', '1', 'yes', 'on'].includes(text)) return '1'
  if (['false', '0', 'no', 'off', ''].includes(text)) return '0'
  throw new Error(`"${value}" is neither true nor false`)
}
