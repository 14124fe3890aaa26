/** A text from outside, as much of it as is kept; what is left out is said. */
export function heard(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (of ${String(text.length)} characters)`
}
