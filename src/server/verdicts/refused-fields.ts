import type { Answer } from '../genesys'
import { fieldOf, fieldSaid, breachInWords } from '../fields'

type Detail = Extract<NonNullable<Answer['error']>, { kind: 'api' }>['details'][number]

/** Meanings of Genesys' codes about a value. The first that fits holds. */
const MEANINGS: readonly { code: RegExp; rule: string; fix: string }[] = [
  { code: /REQUIRED|MISSING|EMPTY|BLANK/i, rule: 'Genesys Cloud needs a value here', fix: 'fill it in' },
  {
    code: /DUPLICATE|TAKEN|UNIQUE|EXISTS|IN_?USE/i,
    rule: 'Genesys Cloud has this value in another place already',
    fix: 'choose another one',
  },
  { code: /LENGTH|TOO_?LONG|SIZE/i, rule: 'the value is too long for Genesys Cloud', fix: 'shorten it' },
]

const REFUSED = { rule: 'Genesys Cloud does not take this value', fix: 'correct it' }

/**
 * The fields that Genesys' error names, as sentences that begin with the name on the form; undefined when it names
 * nothing. A code is put in words, since its reader typed a value and knows no codes.
 */
export function problemsOf(answer: Answer): string[] | undefined {
  if (answer.error === null) return undefined
  if (answer.error.kind === 'login') return [`${answer.error.description ?? answer.error.error}.`]
  const { details, moreDetails, message } = answer.error
  const named = details.flatMap((detail) => (detail.fieldName === null ? [] : [problemOf(detail, detail.fieldName)]))
  if (named.length > 0) return moreDetails === 0 ? named : [...named, `(${String(moreDetails)} more)`]
  const words = plainWords(message ?? '')
  return words === '' ? undefined : [words.replace(/[^.!?]$/, '$&.')]
}

/** The fields in Genesys' own words, for operators. */
export function refusedFields({ error }: Answer): string[] {
  if (error?.kind !== 'api') return []
  return error.details.flatMap(({ fieldName, errorCode, message }) => {
    const said = [errorCode, message].filter((text) => text !== null).join(', ')
    return fieldName === null ? [] : [`Genesys Cloud names the field ${fieldName}${said === '' ? '' : `: ${said}`}`]
  })
}

function problemOf({ errorCode, message }: Detail, fieldName: string): string {
  const meaning = MEANINGS.find(({ code }) => code.test(errorCode ?? '')) ?? REFUSED
  const words = plainWords(message ?? '').replace(/[.!]$/, '')
  const rule = words === '' ? meaning.rule : `Genesys Cloud says: ${words}`
  const field = fieldSaid(fieldName)
  if (field === null) return `${fieldName} (a field of Genesys Cloud): ${words === '' ? meaning.rule : words}.`
  return breachInWords({ field, rule, fix: meaning === REFUSED ? `correct ${fieldOf(field).label}` : meaning.fix })
}

/** A code of Genesys Cloud anywhere in a text: capitals joined by underscores, perhaps in brackets. */
const CAPITALS = /\s?[([]?\b[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,9}\b[)\]]?:?/g

/** A code at the beginning of a text: lower-case words joined by dots, alone or before a colon. */
const DOTTED = /^[a-z]{1,40}(?:\.[a-z]{1,40}){1,9}(?::\s{0,9}|$)/

/** A name that no prose has: parts joined by underscores, dots or capitals, perhaps in quotes. */
const NAME = /['"`]?\b([a-z][a-z0-9]{0,40}(?:[_A-Z][\w]{0,60}|\.[\w]{1,60}|\[\d{1,3}\]){1,9})['"`]?/g

/**
 * Genesys Cloud's words without its codes, and with the names of the form in place of its own: their reader typed a
 * value into a form. '' when nothing is left.
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
