import { stepTypes } from '../../../sandbox/instance/atf/step-types'
import type { TestResult } from '../../../sandbox/instance/atf/run-test'
import type { Instance } from '../../../sandbox/instance/instance'

/** One step: the SDK's name of its type, and its inputs by the names of their columns. */
export interface WrittenStep {
  type: string
  inputs: Readonly<Record<string, string>>
}

/** Tests that are written into an instance, each in a suite of its own. Their steps belong to a scope (sys_id). */
export class WrittenTests {
  private count = 0

  constructor(
    private readonly instance: Instance,
    private readonly scope: string,
  ) {}

  /** Runs steps as one test, as the administrator. */
  async run(...steps: readonly WrittenStep[]): Promise<TestResult> {
    const [result] = await this.instance.runTestSuite(this.write(steps), { user: 'admin' })
    if (!result) throw new Error('The suite ran no test')
    return result
  }

  /** The reason why the test failed; `passed` when it passed. */
  async outcome(...steps: readonly WrittenStep[]): Promise<string> {
    return (await this.run(...steps)).failure ?? 'passed'
  }

  private write(steps: readonly WrittenStep[]): string {
    const { database } = this.instance
    this.count += 1
    const name = `Written ${this.scope} ${this.count.toString()}`
    const suite = database.insert('sys_atf_test_suite', { name, active: 'true' })
    const test = database.insert('sys_atf_test', { name, active: 'true' })
    database.insert('sys_atf_test_suite_test', { test_suite: suite, test, order: '1' })
    steps.forEach((step, index) => {
      this.writeStep(test, step, index + 1)
    })
    return name
  }

  private writeStep(test: string, { type, inputs }: WrittenStep, order: number): void {
    const { database } = this.instance
    const [config, known] = [...stepTypes()].find(([, { callName }]) => callName === type) ?? []
    if (config === undefined || !known) throw new Error(`There is no step ${type}`)
    const step = database.insert('sys_atf_step', {
      test,
      step_config: config,
      order: order.toString(),
      active: 'true',
      sys_scope: this.scope,
    })
    for (const [field, value] of Object.entries(inputs)) {
      const [variable] = [...known.inputs].find(([, name]) => name === field) ?? []
      if (variable === undefined) throw new Error(`${type} has no input ${field}`)
      database.insert('sys_variable_value', { document: 'sys_atf_step', document_key: step, variable, value })
    }
  }
}
