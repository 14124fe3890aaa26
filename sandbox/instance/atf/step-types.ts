import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** A type of step: its name in the SDK (`server.recordInsert`), its label, and its inputs by the id of their variable. */
export interface StepType {
  callName: string
  label: string
  /** Column names of the inputs, by the sys_id of the input variable. */
  inputs: ReadonlyMap<string, string>
}

const Known = z.object({
  ToShapeStepConfigs: z.record(
    z.string(),
    z.object({
      name: z.string(),
      callName: z.string(),
      variables: z.record(z.string(), z.object({ field: z.string() })),
    }),
  ),
})

let known: ReadonlyMap<string, StepType> | undefined

/** Types of steps by the sys_id of their step config, as `@servicenow/sdk-build-plugins` knows them. */
export function stepTypes(): ReadonlyMap<string, StepType> {
  known ??= read()
  return known
}

function read(): Map<string, StepType> {
  const require = createRequire(__filename)
  const file = join(dirname(require.resolve('@servicenow/sdk-build-plugins')), 'atf/step-configs.js')
  const { ToShapeStepConfigs: configs } = Known.parse(require(file))
  return new Map(
    Object.entries(configs).map(([id, { name, callName, variables }]) => [
      id,
      {
        callName,
        label: name,
        inputs: new Map(Object.entries(variables).map(([variable, { field }]) => [variable, field])),
      },
    ]),
  )
}
