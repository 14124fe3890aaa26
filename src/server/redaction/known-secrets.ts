import { formsOf, lowerCase, SHORTEST_END } from './secret-forms'

/** Shortest secret that is looked for: the removal of a shorter one would take ordinary words with it. */
const SHORTEST = 4

/** This many characters of a secret in a row are a piece of it, wherever they stand; of a shorter secret, all of it. */
const PIECE = 12

/**
 * Every sixth place of a long way to write a secret is looked up in a text by this many characters: any piece of twelve
 * holds such a place.
 */
const GRAM = 6

/** This many lists of secrets are kept worked out, for as long as the transaction. */
const MOST_WORKED_OUT = 8
const workedOut = new Map<string, KnownSecrets>()

/** A place in one way to write a secret. */
interface Place {
  form: string
  at: number
}

/**
 * Finds secrets that are known, however they are written: as they are, in a URL, in JSON, in base64, in other case, or a
 * piece of them. Each secret and text is looked through once, so that the time grows with the length of both.
 */
export class KnownSecrets {
  /** All ways to write them, in lower case. */
  private readonly forms: readonly string[]
  /** Forms that count as a whole only, by their length. */
  private readonly whole = new Map<number, Set<string>>()
  /** The places of the longer forms, by the characters that stand there. */
  private readonly places = new Map<string, Place[]>()

  /** The secrets at hand. All ways to write them are worked out once: a diagnosis cleans dozens of texts of the same ones. */
  static of(secrets: readonly string[]): KnownSecrets {
    const key = JSON.stringify(secrets)
    const before = workedOut.get(key)
    if (before !== undefined) return before
    if (workedOut.size >= MOST_WORKED_OUT) workedOut.clear()
    const made = new KnownSecrets(secrets)
    workedOut.set(key, made)
    return made
  }

  private constructor(secrets: readonly string[]) {
    this.forms = [...new Set(secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf))]
    for (const form of this.forms) {
      if (form.length < PIECE) this.whole.set(form.length, (this.whole.get(form.length) ?? new Set()).add(form))
      else this.placesOf(form)
    }
  }

  private placesOf(form: string): void {
    for (let at = 0; at + GRAM <= form.length; at += GRAM) {
      const gram = form.slice(at, at + GRAM)
      const known = this.places.get(gram)
      if (known === undefined) this.places.set(gram, [{ form, at }])
      else known.push({ form, at })
    }
  }

  /** The text with `[secret]` in place of every secret and piece of a secret. */
  remove(text: string): string {
    if (this.forms.length === 0) return text
    const lower = lowerCase(text)
    const secret: boolean[] = []
    for (const [length, forms] of this.whole) {
      for (let start = 0; start + length <= lower.length; start++) {
        if (forms.has(lower.slice(start, start + length))) mark(secret, start, start + length)
      }
    }
    for (let start = 0; start + GRAM <= lower.length; start++) {
      for (const place of this.places.get(lower.slice(start, start + GRAM)) ?? []) {
        const [from, to] = inCommon(lower, start, place)
        if (to - from >= PIECE) mark(secret, from, to)
      }
    }
    for (const end of endsOf(lower)) mark(secret, end - this.beginningBefore(lower, end), end)
    return replaced(text, secret)
  }

  /** The number of characters before `end` that are the beginning of a secret. */
  private beginningBefore(text: string, end: number): number {
    const longest = PIECE - 1
    for (let length = Math.min(longest, end); length >= SHORTEST_END; length--) {
      const tail = text.slice(end - length, end)
      if (this.forms.some((form) => form.startsWith(tail))) return length
    }
    return 0
  }
}

/** The stretch of the text that is like the form, around a place that both have. At most a piece long each way. */
function inCommon(text: string, start: number, { form, at }: Place): [number, number] {
  let before = 0
  while (before < PIECE && start > before && form[at - before - 1] === text[start - before - 1]) before += 1
  let after = GRAM
  while (after < PIECE && start + after < text.length && form[at + after] === text[start + after]) after += 1
  return [start - before, start + after]
}

/** The places where another system may have cut off the text: its end, and right before the mark of a cut. */
function endsOf(text: string): number[] {
  const ends = [text.length]
  for (let at = text.indexOf('…'); at >= 0; at = text.indexOf('…', at + 1)) ends.push(at)
  return ends
}

function mark(secret: boolean[], from: number, to: number): void {
  for (let at = from; at < to; at++) secret[at] = true
}

function replaced(text: string, secret: readonly boolean[]): string {
  const kept: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (secret[at] !== true || secret[at - 1] === true) continue
    kept.push(text.slice(from, at), '[secret]')
    from = at
    while (secret[from] === true) from += 1
  }
  kept.push(text.slice(from))
  return kept.join('')
}
