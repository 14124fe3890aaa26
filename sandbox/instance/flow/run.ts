import type { Wire } from '../protocol'
import type { ApprovalRules } from './waits/approval-rules'

/**
 * Value of a data pill. A record is `{record, table}`; the table is null where the flow doesn't say.
 */
export type Value = Wire
export type Values = Record<string, Value>

/** State of one execution of a flow, as kept in `sys_flow_context.plan`. */
export interface Run {
  /** The flow or subflow under way; none for a custom action in a run of its own, and at the end. */
  calls: Call[]
  wait: Wait | null
  /** The custom action in whose midst the run waits. */
  action?: ActionRun | null
  /** Outputs of a subflow or an action that has ended. */
  outputs?: Values
  /** sys_id of the user the run goes on as. */
  user: string
  scope: string
}

/** A custom action under way. */
export interface ActionRun {
  /** sys_id of the action. */
  action: string
  /** uiId of the flow's step that it is; '' when it runs outside of a flow. */
  step: string
  inputs: Values
  /** Outputs of its steps done, by cid. */
  done: Record<string, Values>
  /** Step to be done next. */
  next: number
  /** Step Status of the last step done. */
  last: { code: number; message: string }
}

/** A flow or subflow under way. */
export interface Call {
  flow: string
  trigger: Values
  inputs: Values
  /** Outputs of the steps done, by uiId. */
  done: Record<string, Values>
  /** The subflow's own outputs. */
  results: Values
  frames: Frame[]
}

/** A sequence of steps under way: the flow's own, or the body of an If or Else. */
export interface Frame {
  /** uiId of the logic; null for the flow's own. */
  block: string | null
  /** Step to be done next. */
  next: number
  /** The state of the last If … Else of this sequence. */
  branch: 'none' | 'open' | 'taken'
}

export type Wait = { step: string; dueAt: number | null; woken: 'met' | 'timeout' | null; startedAt: number } & (
  | { kind: 'condition'; table: string; record: string; conditions: string }
  | {
      kind: 'approval'
      table: string
      record: string
      approvals: string[]
      rules: ApprovalRules
      approvalField: string
    }
)

export type RunStatus = 'QUEUED' | 'IN_PROGRESS' | 'WAITING' | 'COMPLETE' | 'ERROR'
