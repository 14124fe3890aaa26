import type { Entries } from './entries'

/**
 * The entries of a list in step with the table of fields. Those that stand keep their order, which is the order of columns
 * and inputs in the package; new ones follow. An entry that says more than the table, such as a hint or choices, is
 * somebody's own and stays, as does one that the table knows nothing of.
 */
export function merge(standing: readonly string[], written: Entries, name: RegExp): string[] {
  const names = standing.map((text) => name.exec(text)?.[1] ?? '')
  const mended = standing.map((text, index) => {
    const entry = written.get(names[index] ?? '')
    return entry !== undefined && shape(entry) === shape(text) ? entry : text
  })
  const added = [...written].flatMap(([key, entry]) => (names.includes(key) ? [] : [entry]))
  return [...mended, ...added].map((text) => text.replace(/^\n+/, '').trimEnd())
}

/** An entry without its label, its length and its layout: two of one shape differ in what the table says alone. */
function shape(entry: string): string {
  return entry
    .replace(/\blabel: (['"])(?:(?!\1)[^\\]|\\.)*\1/, 'label')
    .replace(/\bmaxLength: \d+/, 'maxLength')
    .replace(/,(?=\s*(?:[})]|$))|\s/g, '')
}
