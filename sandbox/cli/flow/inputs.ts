import type { Testable } from '../../instance/flow/designer'
import type { Instance } from '../../instance/instance'
import { BadInput } from '../bad-input'
import { nearest } from '../nearest'

type Database = Instance['database']
type Parameter = Testable['inputs'][number]

/** Inputs by name, as typed. */
export type TypedInputs = Readonly<Record<string, string | number | boolean>>

/** Reads `--input`. Throws `BadInput` when it is no JSON object of plain values. */
export function parseInputs(text: string): TypedInputs {
  const value = jsonOf(text)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const entries: [string, unknown][] = isObject ? Object.entries(value) : []
  const inputs = entries.filter((entry): entry is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  )
  if (!isObject || inputs.length < entries.length)
    throw new BadInput(
      `--input takes a JSON object of texts, numbers and true or false, such as '{"trunk_name": "N1"}'.`,
    )
  return Object.fromEntries(inputs)
}

/**
 * The values that an action or subflow is given: texts, with the sys_ids of references. Throws `BadInput` for a name that
 * it doesn't have, for one that it needs, and for a record that isn't there.
 */
export function givenInputs(
  database: Database,
  { name, inputs }: Testable,
  typed: TypedInputs,
): Record<string, string> {
  const unknown = Object.keys(typed).find((each) => !inputs.some((input) => input.name === each))
  if (unknown !== undefined) {
    const names = inputs.map((input) => input.name)
    throw new BadInput(`"${name}" has no input "${unknown}"${nearest(unknown, names)}; it has ${names.join(', ')}.`)
  }
  const missing = inputs.filter((input) => input.mandatory && (typed[input.name] ?? '') === '').map((each) => each.name)
  if (missing.length > 0) throw new BadInput(`"${name}" needs the input ${missing.join(' and ')}.`)
  const given = inputs.filter((input) => typed[input.name] !== undefined)
  return Object.fromEntries(given.map((input) => [input.name, valueOf(database, input, String(typed[input.name]))]))
}

function valueOf(database: Database, { name, reference }: Parameter, text: string): string {
  if (reference === null || text === '' || database.get(reference, text) !== null) return text
  const shown = database.dictionary(reference).displayField ?? 'number'
  const found = database.select(reference, '').filter((row) => row[shown] === text || row['number'] === text)
  const [only] = found
  if (only !== undefined && found.length === 1) return only['sys_id'] ?? ''
  const { label } = database.dictionary(reference)
  if (found.length > 1) throw new BadInput(`Input ${name}: there are several of ${label} "${text}": give the sys_id.`)
  const names = database.select(reference, '').map((row) => row[shown] ?? '')
  throw new BadInput(`Input ${name}: there is no ${label} "${text}"${nearest(text, names)}.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
