/**
 * A whole number in a text from outside, or null when it is none. A number larger than `most` counts as `most`, so that
 * another host can't overflow a column or a clock.
 */
export function wholeNumberUpTo(text: string | null, most: number): number | null {
  const value = text?.trim() ?? ''
  return /^\d{1,100}$/.test(value) ? Math.min(most, Number(value)) : null
}
