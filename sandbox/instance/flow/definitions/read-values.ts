import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Wire } from '../../protocol'
import type { Input } from './definition'

const Wired: z.ZodType<Wire> = z.json()
const Value = z.object({ name: z.string(), value: Wired.optional(), scriptActive: z.boolean().optional() })
const Logic = z.object({
  inputs: z.array(Value).default([]),
  outputsToAssign: z.array(Value).default([]),
})

/** Contents of a `values` column: base64 of gzipped JSON. Undefined when empty. */
export function unpack(stored: string): unknown {
  if (stored === '') return undefined
  return JSON.parse(gunzipSync(Buffer.from(stored, 'base64')).toString('utf8'))
}

/** Inputs of an action or a trigger. `owner` is named when an input is refused. */
export function inputsIn(stored: string, owner: string): Input[] {
  return z
    .array(Value)
    .parse(unpack(stored) ?? [])
    .map((value) => toInput(value, owner))
}

/** Inputs of flow logic; a value that it assigns comes along under the name of its target. */
export function logicInputsIn(stored: string, name: string): Input[] {
  const logic = Logic.parse(unpack(stored) ?? {})
  const chosen = name === 'assignSubflowOutputs' ? logic.outputsToAssign : logic.inputs
  return chosen.map((value) => toInput(value, `flow logic ${name}`))
}

function toInput(value: z.infer<typeof Value>, owner: string): Input {
  if (value.scriptActive === true) {
    throw new Error(`sandbox: inline scripts in flows are not implemented (input ${value.name} of ${owner})`)
  }
  return { name: value.name, value: value.value ?? null }
}
