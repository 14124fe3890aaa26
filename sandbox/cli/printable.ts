/**
 * Control characters, those that direct a terminal, turn text around or are seen as nothing, and half characters. A line
 * feed and a tab stay.
 */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu

/** A text as it may be printed: what a terminal would obey, or nobody would see, is written as its code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}
