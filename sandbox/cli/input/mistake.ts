import type { Place } from './document'

/** A path into an input file's value. */
export type Path = readonly (string | number)[]

/** One mistake of an input file, where it stands. */
export interface Mistake extends Place {
  /** Begins in lower case and has no full stop. */
  says: string
}

/** `requests[3].sipUri`. */
export function pathText(path: Path): string {
  if (path.length === 0) return 'the file'
  return path.map((key, at) => (typeof key === 'number' ? `[${String(key)}]` : `${at === 0 ? '' : '.'}${key}`)).join('')
}

/** Mistakes that are told of one file at most. */
const MOST = 50

/** One line for each mistake, in the order of the file and in the form that editors and terminals open: `file:line:column`. */
export function mistakesText(file: string, mistakes: readonly Mistake[]): string {
  const sorted = [...mistakes].sort((one, other) => one.line - other.line || one.column - other.column)
  const lines = sorted
    .slice(0, MOST)
    .map(({ line, column, says }) => `${file}:${String(line)}:${String(column)}: ${says}.`)
  const more = sorted.length - MOST
  return [...lines, ...(more > 0 ? [`${file}: ${String(more)} more mistakes.`] : [])].join('\n')
}
