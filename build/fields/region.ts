import { BuildRefusal } from '../scripts/script'

/** The lines around the part of a file that `npm run fields` writes. */
export const BEGIN =
  '// Written by npm run fields, from the table of fields. An entry that says more than the table stays as it is.'
export const END = '// End of what npm run fields writes.'

/** A file in three: `before` ends with the line that begins the written part, `after` begins with the line that ends it. */
export interface Region {
  before: string
  inside: string
  after: string
  /** The spaces in front of each entry. */
  indent: string
}

/** @throws BuildRefusal when the text lacks one of the two lines, or has it twice */
export function regionOf(path: string, text: string): Region {
  const begin = lineOf(BEGIN, path, text)
  const end = lineOf(END, path, text)
  if (end.start < begin.end) throw new BuildRefusal(`${path}: the line "${END}" stands before "${BEGIN}"`)
  return {
    before: text.slice(0, begin.end),
    inside: text.slice(begin.end, end.start),
    after: text.slice(end.start),
    indent: begin.indent,
  }
}

/** The entries as they stand, each with the comments in front of it. */
export function standingEntries({ inside, indent }: Region): string[] {
  const beginning = new RegExp(`(?<!^${indent}//.*\\n)^(?=${indent}(?:\\w|//))`, 'm')
  return inside.split(beginning).filter((text) => text.trim() !== '')
}

interface Line {
  start: number
  end: number
  indent: string
}

function lineOf(mark: string, path: string, text: string): Line {
  const found = [...text.matchAll(new RegExp(`^( *)${mark.replaceAll('.', '\\.')}\n`, 'gm'))]
  const [line] = found
  if (line === undefined || found.length > 1)
    throw new BuildRefusal(
      `${path}: the line "${mark}" has to stand there once for npm run fields, and stands there ${String(found.length)} times`,
    )
  return { start: line.index, end: line.index + line[0].length, indent: line[1] ?? '' }
}
