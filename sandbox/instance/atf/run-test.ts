import { keepForRollback } from '../data/store/undo-log'
import type { Transaction, Wire } from '../protocol'
import type { StepEnd } from '../realm/atf/records'
import type { Task } from '../runtime/runtime'
import type { IdleOptions } from '../runtime/work/scheduler'
import { ScriptError } from '../runtime/script-error'
import { resolved, type StepOutputs } from './outputs'
import { createUser } from './people'
import type { AtfTest, TestStep } from './read-tests'
import { Dialog } from './rest/dialog'
import type { Sender } from './rest/send'

/** The end of a test. `failure`: the step that failed and why; null when all passed. */
export interface TestResult {
  name: string
  failure: string | null
  /** The messages of the steps, in their order. */
  messages: readonly string[]
}

/** The parts that a test is run with. */
export interface TestBench extends Sender {
  run(task: Task): Promise<Wire>
  idle(options: IdleOptions): Promise<void>
  now(): number
  /** Errors in the system log so far. */
  errors(): readonly string[]
  /** The user who runs the tests (sys_id), and the user of every step until one impersonates another. */
  user: string
  /**
   * The kind of transaction that steps run in, with or without somebody who waits for them; the documentation doesn't
   * say.
   */
  transaction: Transaction['kind']
}

/** The interval at which a check is repeated before its time is up. */
const REPEAT_MS = 1000

/** Steps whose check is repeated until it passes or the step's time is up. */
const REPEATED = ['server.recordQuery', 'server.recordValidation']

/** Runs the steps of a test until one fails, and puts back every record that anything changed meanwhile. */
export async function runTest(bench: TestBench, test: AtfTest): Promise<TestResult> {
  const rollBack = keepForRollback(bench.database)
  const errors = bench.errors().length
  try {
    const result = await new TestRun(bench, test).steps()
    const logged = bench.errors().slice(errors)
    if (result.failure !== null || !test.failOnServerError || logged.length === 0) return result
    return { ...result, failure: `The server logged an error: ${logged.join('; ')}` }
  } finally {
    rollBack()
  }
}

class TestRun {
  private readonly outputs: StepOutputs = {}
  private readonly messages: string[] = []
  private readonly dialog: Dialog
  private user: string

  constructor(
    private readonly bench: TestBench,
    private readonly test: AtfTest,
  ) {
    this.user = bench.user
    this.dialog = new Dialog(bench)
  }

  async steps(): Promise<TestResult> {
    const { name, steps } = this.test
    for (const step of steps) {
      const end = await this.attempt(step)
      this.messages.push(`${step.title}: ${end.message}`)
      if (!end.passed) return { name, failure: `${step.title}: ${end.message}`, messages: this.messages }
      this.outputs[step.sysId] = end.outputs
    }
    return { name, failure: null, messages: this.messages }
  }

  private async attempt(step: TestStep): Promise<StepEnd> {
    const until = this.bench.now() + (REPEATED.includes(step.type) ? step.timeoutMs : 0)
    for (;;) {
      const end = await this.take(step)
      const now = this.bench.now()
      if (end.passed || now >= until) return end
      // Meanwhile the instance goes on with its events, jobs and flows.
      await this.bench.idle({ until: Math.min(until, now + REPEAT_MS) })
    }
  }

  private async take(step: TestStep): Promise<StepEnd> {
    try {
      const inputs = resolved(step.inputs, this.outputs)
      if (step.type.startsWith('rest.')) return await this.dialog.take(step.type, inputs)
      this.dialog.interrupt()
      switch (step.type) {
        case 'server.log':
          return passed(inputs['log'] ?? '')
        case 'server.impersonate':
          return this.impersonate(inputs['user'] ?? '')
        case 'server.createUser':
          return this.create(inputs)
        default:
          return await this.onServer(step, inputs)
      }
    } catch (error) {
      const said = error instanceof ScriptError ? error.message : error instanceof Error ? error.message : String(error)
      return { passed: false, message: said, outputs: {} }
    }
  }

  private async onServer(step: TestStep, inputs: Record<string, string>): Promise<StepEnd> {
    const end = await this.bench.run({
      kind: 'testStep',
      payload: { type: step.type, inputs, outputs: this.outputs },
      user: this.user,
      scope: step.scope,
      transaction: this.bench.transaction,
    })
    return end as unknown as StepEnd
  }

  private impersonate(user: string): StepEnd {
    if (this.bench.database.get('sys_user', user) === null) throw new Error(`There is no user ${user}`)
    this.user = user
    return passed(user, { user })
  }

  private create(inputs: Record<string, string>): StepEnd {
    const user = createUser(this.bench.database, inputs)
    if (inputs['impersonate'] === '1') this.user = user
    return passed(user, { user })
  }
}

function passed(message: string, outputs: Record<string, string> = {}): StepEnd {
  return { passed: true, message, outputs }
}
