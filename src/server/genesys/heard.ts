/** The beginning of a text from outside; the result says how much was left out. */
export function heard(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (of ${String(text.length)} characters)`
}
