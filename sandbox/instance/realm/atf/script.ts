import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'
import type { Inputs, StepEnd } from './records'

export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A comparison made by `assertEqual`. */
interface Assertion {
  name?: unknown
  shouldbe?: unknown
  value?: unknown
}

/**
 * Run Server Side Script (documentation: automated-test-framework-atf/test-steps-server-category): false fails the step,
 * so does what the script throws.
 */
export function runScriptStep(realm: Realm, inputs: Inputs, earlier: Outputs): StepEnd {
  const outputs: Record<string, unknown> = {}
  let message = ''
  const bindings = {
    ...noSpecs(realm.scope),
    outputs,
    steps: (sysId: unknown) => ({ ...earlier[String(sysId)] }),
    params: {},
    stepResult: {
      setOutputMessage: (text: unknown) => {
        message = String(text)
      },
    },
    assertEqual: (assertion: Assertion) => {
      assertEqual(assertion)
    },
  }
  const value = realm.evaluate(inputs['script'] ?? '', { scope: realm.scope, name: 'Script of a test step', bindings })
  return { passed: value !== false, message, outputs: texts(outputs) }
}

/** "assertion.shouldbe == assertion.value": compared loosely, as the step's own documentation writes it. */
function assertEqual({ name, shouldbe, value }: Assertion): void {
  if (looselyEqual(shouldbe, value)) return
  throw new Error(`${String(name)}: should be ${String(shouldbe)}, is ${String(value)}`)
}

function looselyEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (one == null || other == null) return one == null && other == null
  return String(one) === String(other) || Number(one) === Number(other)
}

/** Specs of Jasmine ("Note: `describe` is only supported in Global scope"), which the sandbox has in no scope. */
function noSpecs(scope: string): Record<string, unknown> {
  const refuse = (): never => {
    if (scope === 'global') throw notImplemented('describe in a test step', 'sandbox/instance/realm/atf')
    throw new Error('describe is only supported in Global scope: a step of an application uses assertEqual')
  }
  return { describe: refuse, jasmine: { getEnv: refuse } }
}

function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
