/** Longest evidence that the trunk request's column holds. */
const LONGEST = 4000

/** Evidence as one text: as many lines as the column holds; the last one says how many are left out. */
export function evidenceText(lines: readonly string[]): string {
  for (let shown = lines.length; shown >= 0; shown--) {
    const left = lines.length - shown
    const text = [...lines.slice(0, shown), ...(left === 0 ? [] : [`(${String(left)} more)`])].join('\n')
    if (text.length <= LONGEST) return text
  }
  return ''
}
