import type { Database } from '../data/database'
import { scopeName } from '../data/scope-name'
import { stepTypes } from './step-types'

/** One step, as its records say. `inputs`: by the name of their column, with references to earlier outputs unresolved. */
export interface TestStep {
  sysId: string
  /** The SDK's name of its type, e.g. `server.recordInsert`. */
  type: string
  /** The text that people read: execution order and label. */
  title: string
  inputs: Readonly<Record<string, string>>
  scope: string
  /** The time during which a check may be repeated. */
  timeoutMs: number
}

/** A test of the package. */
export interface AtfTest {
  sysId: string
  name: string
  failOnServerError: boolean
  steps: readonly TestStep[]
}

/** A test in a suite. */
export interface SuiteTest {
  test: AtfTest
  abortOnFailure: boolean
}

/** The active tests of an active suite, in their order. Throws when there is no such suite. */
export function readSuite(database: Database, name: string): SuiteTest[] {
  const [suite] = database.select('sys_atf_test_suite', `active=true^name=${name}`)
  if (suite === undefined) throw new Error(`There is no active test suite ${name}`)
  return database
    .select('sys_atf_test_suite_test', `test_suite=${suite['sys_id'] ?? ''}^ORDERBYorder`)
    .flatMap((link) => {
      const row = database.get('sys_atf_test', link['test'] ?? '')
      if (row === null) throw new Error(`The test suite ${name} names a test that is not there: ${link['test'] ?? ''}`)
      if (row['active'] !== '1') return []
      return [{ test: readTest(database, row), abortOnFailure: link['abort_on_failure'] === '1' }]
    })
}

function readTest(database: Database, row: Readonly<Record<string, string>>): AtfTest {
  const sysId = row['sys_id'] ?? ''
  const steps = database.select('sys_atf_step', `test=${sysId}^active=true^ORDERBYorder`)
  return {
    sysId,
    name: row['name'] ?? '',
    failOnServerError: row['fail_on_server_error'] === '1',
    steps: steps.map((step) => readStep(database, step)),
  }
}

function readStep(database: Database, step: Readonly<Record<string, string>>): TestStep {
  const type = stepTypes().get(step['step_config'] ?? '')
  if (type === undefined) throw new Error(`Test step of the unknown type ${step['step_config'] ?? ''}`)
  const sysId = step['sys_id'] ?? ''
  const inputs: Record<string, string> = {}
  for (const row of database.select('sys_variable_value', `document=sys_atf_step^document_key=${sysId}`)) {
    const name = type.inputs.get(row['variable'] ?? '')
    if (name === undefined) throw new Error(`${type.label} has no input variable ${row['variable'] ?? ''}`)
    inputs[name] = row['value'] ?? ''
  }
  // A mapping takes the place of the value: it refers to what earlier steps put out.
  for (const row of database.select('sys_element_mapping', `id=${sysId}`)) {
    inputs[row['field'] ?? ''] = row['value'] ?? ''
  }
  return {
    sysId,
    type: type.callName,
    title: `${step['order'] ?? ''} ${type.label}`,
    inputs,
    scope: scopeName(database.find, step['sys_scope']),
    timeoutMs: durationMs(step['timeout'] ?? ''),
  }
}

/** A duration as it is stored: the time since 1970-01-01 00:00:00. */
function durationMs(stored: string): number {
  return stored === '' ? 0 : Date.parse(`${stored.replace(' ', 'T')}Z`)
}
