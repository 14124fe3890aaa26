import { fieldOf, fieldSaid } from '../fields'

/** A code of Genesys Cloud anywhere in a text: capitals joined by underscores, perhaps in brackets. */
const CAPITALS = /\s?[([]?\b[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,9}\b[)\]]?:?/g

/** A code at the beginning of a text: lower-case words joined by dots, alone or before a colon. */
const DOTTED = /^[a-z]{1,40}(?:\.[a-z]{1,40}){1,9}(?::\s{0,9}|$)/

/** A name that no prose has: parts joined by underscores, dots or capitals, perhaps in quotes. */
const NAME = /['"`]?\b([a-z][a-z0-9]{0,40}(?:[_A-Z][\w]{0,60}|\.[\w]{1,60}|\[\d{1,3}\]){1,9})['"`]?/g

/**
 * Genesys Cloud's words without its codes, and with the names of the form in place of its own: their reader typed a value
 * into a form. '' when nothing is left.
 */
export function plainWords(said: string): string {
  return said
    .trim()
    .replace(DOTTED, '')
    .replace(CAPITALS, '')
    .replace(NAME, (whole, name: string) => {
      const field = /[_A-Z[]/.test(name) ? fieldSaid(name) : null
      return field === null ? whole : fieldOf(field).label
    })
    .replace(/^[\s:;,.-]{1,20}/, '')
    .replace(/[\s:;,-]{1,20}$/, '')
}
