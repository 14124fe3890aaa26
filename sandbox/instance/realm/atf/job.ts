import type { Wire } from '../../protocol'
import type { Realm } from '../realm'
import { recordSteps, type Inputs, type StepEnd } from './records'
import { runScriptStep, type Outputs } from './script'

/** A test step to be run in the realm; `outputs` are those of earlier steps, by their sys_id. */
export interface StepPayload {
  type: string
  inputs: Inputs
  outputs: Outputs
}

/** Runs one server-side step of a test. */
export function runTestStep(realm: Realm, payload: Wire): StepEnd {
  const { type, inputs, outputs } = payload as unknown as StepPayload
  if (type === 'server.runServerSideScript') return runScriptStep(realm, inputs, outputs)
  const step = recordSteps[type]
  if (!step) throw new Error(`The test step ${type} is not implemented by the sandbox; add it in realm/atf/`)
  return step(realm, inputs)
}
