import type { Realm } from '../realm'
import { Specs } from './jasmine'
import type { Inputs, StepEnd } from './records'

export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What `assertEqual` compares. */
interface Assertion {
  name?: unknown
  shouldbe?: unknown
  value?: unknown
}

/**
 * Run Server Side Script (documentation: automated-test-framework-atf/test-steps-server-category): false fails the step,
 * so does what the script throws. With specs, these alone decide. `library` is the source of Jasmine where the script
 * may have it.
 */
export function runScriptStep(realm: Realm, inputs: Inputs, earlier: Outputs, library: string | null): StepEnd {
  const outputs: Record<string, unknown> = {}
  let message = ''
  const specs = library === null ? null : new Specs(realm, library)
  const bindings = {
    ...(specs?.bindings ?? (realm.scope === 'global' ? {} : NO_JASMINE)),
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
  const end = specs?.end() ?? { passed: value !== false, message }
  return { passed: end.passed, message: end.passed ? message || end.message : end.message, outputs: texts(outputs) }
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

/** "Note: `describe` is only supported in Global scope." */
const NO_JASMINE = { describe: onlyGlobal, jasmine: { getEnv: onlyGlobal } }

function onlyGlobal(): never {
  throw new Error('describe is only supported in Global scope: a step of an application uses assertEqual')
}

function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
