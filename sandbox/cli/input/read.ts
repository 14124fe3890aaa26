import { BadInput } from '../bad-input'
import { readText } from '../read-text'
import { readDocument } from './document'
import { mistakesText } from './mistake'
import { repeatedNames } from './repeated-names'
import { inputSchema, type Input } from './schema'
import { schemaMistakes } from './schema-mistakes'

/** Reads and checks an input file. Throws `BadInput` with every mistake; it never shows a secret. */
export function readInput(file: string): Input {
  return parseInput(file, readText(file, file, 'input file'))
}

/** Checks the text of an input file; `file` is its name in messages. */
export function parseInput(file: string, text: string): Input {
  if (text.trim() === '') {
    throw new BadInput(`${file}: the file is empty; it needs credentials, organizations and requests.`)
  }
  const document = readDocument(text)
  const parsed = inputSchema.safeParse(document.value)
  if (parsed.success && document.mistakes.length === 0) {
    const repeated = repeatedNames(document)
    if (repeated.length === 0) return parsed.data
    throw new BadInput(mistakesText(file, repeated))
  }
  const ofSchema = document.isWhole && !parsed.success ? schemaMistakes(parsed.error.issues, document) : []
  const ofNames = document.isWhole ? repeatedNames(document) : []
  throw new BadInput(mistakesText(file, [...document.mistakes, ...ofSchema, ...ofNames]))
}
