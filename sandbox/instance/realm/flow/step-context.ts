import type { Input } from '../../flow/definitions/definition'
import type { Wait } from '../../flow/run'
import type { Realm } from '../realm'
import { fill, type Roots } from './pills'
import { isTrue, recordOf, textOfValue, type Value, type Values } from './values'

/** The outcome of an action: its outputs, or the wait that it begins. */
export type Outcome = { outputs: Values } | { wait: Wait }

/** A step's inputs, with their data pills filled in when they are read. */
export class StepInputs {
  constructor(
    readonly realm: Realm,
    private readonly inputs: readonly Input[],
    readonly roots: Roots,
  ) {}

  names(): string[] {
    return this.inputs.map((input) => input.name)
  }

  /** As it is written, pills included; empty when absent. */
  raw(name: string): Value {
    const input = this.inputs.filter((each) => each.name === name)[0]
    return input ? input.value : null
  }

  value(name: string): Value {
    return fill(this.realm, this.raw(name), this.roots)
  }

  text(name: string): string {
    return textOfValue(this.value(name))
  }

  flag(name: string): boolean {
    return isTrue(this.value(name))
  }

  /** The record in an input, on the table that another input names. */
  record(name: string, table: string): { record: string; table: string } {
    const found = recordOf(this.value(name), table)
    if (found.record === '') throw new Error(`Input ${name} has no record`)
    if (found.table === '') throw new Error(`sandbox: the table of input ${name} is unknown`)
    return found
  }
}

/** Milliseconds of a duration as flows store it: a date-time since 1970-01-01 00:00:00. */
export function durationMs(text: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text)
  if (!found) throw new Error(`sandbox: duration "${text}" can't be read`)
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
