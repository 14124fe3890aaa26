import type { Testable } from '../../instance/flow/designer'
import type { Instance } from '../../instance/instance'
import { BadInput } from '../bad-input'
import { nearest } from '../nearest'
import type { Sandbox } from '../sandbox'
import type { Terminal } from '../terminal'
import { withTool } from '../tool'
import { givenInputs, type TypedInputs } from './inputs'
import type { FlowOptions } from './options'
import { shownOutputs, type FlowOutcome } from './outcome'

/** Longest that the built-in clock goes while a subflow waits: longer than the app's longest budget of retries, a day. */
const LONGEST_MS = 26 * 60 * 60 * 1000
const STEP_MS = 5 * 60 * 1000

/** Runs the action or subflow and prints the outcome as one JSON document. Returns true when it has ended well. */
export function runFlow(inputs: TypedInputs, options: FlowOptions, { out }: Terminal): Promise<boolean> {
  return withTool(options, async (sandbox) => {
    const { instance } = sandbox
    const testables = instance.designer.testables()
    const found = testables.find(({ name }) => name === options.name)
    if (found === undefined) {
      const names = testables.map(({ name }) => name)
      throw new BadInput(
        `There is no action or subflow "${options.name}"${nearest(options.name, names)}; there are ${names.map((name) => `"${name}"`).join(', ')}.`,
      )
    }
    const given = givenInputs(instance.database, found, inputs)
    const outcome = await outcomeOf(sandbox, found, given, options)
    out(`${JSON.stringify({ name: found.name, ...outcome }, null, 2)}\n`)
    return outcome.status === 'COMPLETE' || (outcome.status !== 'ERROR' && !options.wait)
  })
}

async function outcomeOf(
  { instance, clock }: Sandbox,
  found: Testable,
  given: Record<string, string>,
  options: FlowOptions,
): Promise<FlowOutcome> {
  const context = instance.designer.start(found, given, { user: options.as })
  const now = (): number => clock?.now() ?? Date.now()
  const until = now() + LONGEST_MS
  if (options.wait) await instance.idle()
  while (options.wait && isOpen(instance, context) && clock !== null && now() < until)
    await instance.idle({ until: now() + STEP_MS })
  const { status, outputs, error } = instance.designer.outcome(context)
  return { status, context, outputs: shownOutputs(instance.database, outputs), ...(error === '' ? {} : { error }) }
}

function isOpen(instance: Instance, context: string): boolean {
  const { status } = instance.designer.outcome(context)
  return status !== 'COMPLETE' && status !== 'ERROR'
}
