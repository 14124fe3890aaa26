/**
 * A whole number in a text from outside, or null when it is none. What is larger than `most` counts as `most`: no column
 * and no clock has to hold what another host made up.
 */
export function wholeNumberUpTo(text: string | null, most: number): number | null {
  const value = text?.trim() ?? ''
  return /^\d{1,100}$/.test(value) ? Math.min(most, Number(value)) : null
}
