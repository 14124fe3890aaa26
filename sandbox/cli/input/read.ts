import { BadInput } from '../bad-input'
import { readText } from '../read-text'
import { explainMistakes } from './mistakes'
import { inputSchema, type Input } from './schema'

/** Reads and checks an input file. Throws `BadInput`, which never shows a secret. */
export function readInput(file: string): Input {
  return parseInput(file, readText(file, file, 'input file'))
}

/** Checks the text of an input file; `file` is its name in messages. */
export function parseInput(file: string, text: string): Input {
  const json = jsonOf(file, text)
  const parsed = inputSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new BadInput(`${file}: ${explainMistakes(parsed.error.issues, json)}.`)
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    throw new BadInput(`${file}: the file is not valid JSON${place(text, error)}.`)
  }
}

/** Line and column, where the engine tells them. Its message itself quotes the file, and with it maybe a secret. */
function place(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)})`
}
