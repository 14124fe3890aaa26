/** Lines of a file, the first and the last among them. */
export interface Lines {
  file: string
  from: number
  to: number
}

/** The lines that are new or different in a diff without context (`git diff --unified=0`). */
export function changedLines(diff: string): Lines[] {
  const found: Lines[] = []
  let file = ''
  for (const line of diff.split('\n')) {
    file = /^\+\+\+ b\/(.+)$/.exec(line)?.[1] ?? file
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (start === undefined || count === '0') continue
    found.push({ file, from: Number(start), to: Number(start) + Number(count) - 1 })
  }
  return found
}
