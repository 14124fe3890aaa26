import type { FlowDefinition, Step } from '../../flow/definitions/definition'
import type { ActionRun, Call, Frame, Run } from '../../flow/run'
import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'
import { act } from './actions/index'
import { outputsOfApproval } from './actions/approval'
import { outputsOfWait } from './actions/waiting'
import { holds } from './conditions'
import { beginAction, endWait, failureOf, workAction } from './custom-action'
import type { Definitions } from './definitions'
import { fillText, pill } from './pills'
import { rootsOf } from './roots'
import { StepInputs, type Outcome } from './step-context'
import { textOfValue, typed, type Values } from './values'

/** The state of a run after a step. `kept`: the step did something that must not be done again. */
export type Progress =
  { status: 'IN_PROGRESS'; kept: boolean } | { status: 'WAITING' | 'COMPLETE' } | { status: 'ERROR'; error: string }

const HERE = 'sandbox/instance/realm/flow/machine.ts'

/** Interprets a run, step by step. Changes the run it is given. */
export class Machine {
  constructor(
    private readonly realm: Realm,
    private readonly definitions: Definitions,
    private readonly run: Run,
    private readonly context: string,
  ) {}

  /** Does one step. A step that throws ends the run. */
  step(now: number): Progress {
    try {
      return this.advance(now)
    } catch (error) {
      this.end()
      return { status: 'ERROR', error: failureOf(error) }
    }
  }

  private advance(now: number): Progress {
    if (this.run.wait && !this.run.action) this.resume(this.run.wait)
    const [call] = this.run.calls
    if (this.run.action) return this.goOn(this.run.action, call, now)
    if (!call) return { status: 'COMPLETE' }
    const frame = call.frames[call.frames.length - 1]
    if (!frame) {
      this.run.outputs = call.results
      this.end()
      return { status: 'COMPLETE' }
    }
    const flow = this.definitions.flow(call.flow)
    const next = flow.steps.filter((step) => step.parent === frame.block)[frame.next]
    if (!next) {
      call.frames.pop()
      return { status: 'IN_PROGRESS', kept: false }
    }
    frame.next += 1
    return this.perform(next, call, frame, flow, now)
  }

  private perform(step: Step, call: Call, frame: Frame, flow: FlowDefinition, now: number): Progress {
    if (step.stage !== null) this.enterStage(call, step.stage)
    const inputs = new StepInputs(this.realm, step.inputs, rootsOf(call, flow))
    if (step.kind === 'action') return this.settle(call, step.uiId, this.performAction(step, inputs, now))
    switch (step.name) {
      case 'if':
      case 'else':
        this.branch(step, inputs, call, frame)
        break
      case 'assignSubflowOutputs':
        this.assign(flow.outputs, inputs, call.results)
        break
      default:
        throw notImplemented(`flow logic ${step.name}`, HERE)
    }
    return { status: 'IN_PROGRESS', kept: false }
  }

  /** People see the stage on the requested item. The sandbox runs no rule for it; that is not documented. */
  private enterStage(call: Call, stage: string): void {
    this.realm.host.call('flow.stage', { item: textOfValue(call.trigger['request_item']), stage })
  }

  private performAction(step: Step, inputs: StepInputs, now: number): Outcome {
    if (step.name !== 'custom') return act(step.name, inputs, step.uiId, now)
    const given: Values = {}
    for (const name of inputs.names()) given[name] = inputs.value(name)
    const action = this.definitions.action(step.definition)
    const under = beginAction(action, step.uiId, given)
    const outcome = workAction(this.realm, action, under, now)
    if ('wait' in outcome) this.run.action = under
    return outcome
  }

  /** Goes on with a custom action; without a call around it, its outputs are the run's. */
  private goOn(under: ActionRun, call: Call | undefined, now: number): Progress {
    const action = this.definitions.action(under.action)
    if (this.run.wait) endWait(action, under, this.run.wait)
    this.run.wait = null
    const outcome = workAction(this.realm, action, under, now)
    if (!('wait' in outcome)) this.run.action = null
    if (call) return this.settle(call, under.step, outcome)
    if ('wait' in outcome) {
      this.run.wait = outcome.wait
      return { status: 'WAITING' }
    }
    this.run.outputs = outcome.outputs
    return { status: 'COMPLETE' }
  }

  private settle(call: Call, step: string, outcome: Outcome): Progress {
    if ('wait' in outcome) {
      this.run.wait = outcome.wait
      return { status: 'WAITING' }
    }
    call.done[step] = { __action_status__: { code: 0, message: '' }, ...outcome.outputs }
    return { status: 'IN_PROGRESS', kept: true }
  }

  private resume(wait: NonNullable<Run['wait']>): void {
    const [call] = this.run.calls
    const outputs = wait.kind === 'approval' ? outputsOfApproval(this.realm, wait, this.context) : outputsOfWait(wait)
    if (call) call.done[wait.step] = { __action_status__: { code: 0, message: '' }, ...outputs }
    this.run.wait = null
  }

  private branch(step: Step, inputs: StepInputs, call: Call, frame: Frame): void {
    if (step.name === 'if') frame.branch = 'open'
    if (frame.branch !== 'open') return
    if (step.name !== 'else' && !this.holds(inputs)) return
    frame.branch = 'taken'
    call.frames.push({ block: step.uiId, next: 0, branch: 'none' })
  }

  private holds(inputs: StepInputs): boolean {
    return holds(
      textOfValue(inputs.raw('condition')),
      (name) => pill(this.realm, name, inputs.roots),
      (text) => fillText(this.realm, text, inputs.roots),
    )
  }

  private assign(declared: FlowDefinition['outputs'], inputs: StepInputs, target: Values): void {
    for (const { name, type, reference } of declared) {
      if (inputs.names().indexOf(name) >= 0) target[name] = typed(inputs.value(name), type, reference)
    }
  }

  /** A run at its end, or that failed, has nothing under way. */
  private end(): void {
    this.run.calls = []
    this.run.wait = null
    this.run.action = null
  }
}
