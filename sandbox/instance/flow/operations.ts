import { z } from 'zod'
import type { Database } from '../data/database'
import type { Handlers, Wire } from '../protocol'
import { parseApprovalRules } from './waits/approval-rules'
import type { DefinitionCache } from './definitions/definitions'
import type { Run, RunStatus } from './run'
import { approvalState, approversOf } from './waits/waits'

/** The operations' access to runs. */
export interface Runs {
  load(context: string): Run
  now(): number
  save(context: string, run: Run, status: RunStatus, error: string | null): void
}

const wire: z.ZodType<Wire> = z.json()
const asRun = z.custom<Run>((value) => z.looseObject({ calls: z.array(z.unknown()) }).safeParse(value).success)
const Save = z.strictObject({
  context: z.string(),
  run: asRun,
  status: z.enum(['IN_PROGRESS', 'WAITING', 'COMPLETE', 'ERROR']),
  error: z.string().nullable(),
})

/**
 * | operation | arguments | answer |
 * |---|---|---|
 * | `flow.load` | `{context}` | `{run, now}` |
 * | `flow.save` | `{context, run, status, error}` | the time, epoch milliseconds |
 * | `flow.now` | | the time, epoch milliseconds |
 * | `flow.definition` | `{id}` | a `FlowDefinition` |
 * | `flow.action` | `{id}` | an `ActionDefinition` |
 * | `flow.stage` | `{item, stage}` | null |
 * | `flow.approvers` | `{rules}` (text) | `{rules, approvers}` |
 * | `flow.approvalState` | `{context}` | state, or null while it is open |
 */
export function flowOperations(database: Database, definitions: DefinitionCache, runs: Runs): Handlers {
  return {
    'flow.load': (args) => toWire({ run: runs.load(field(args, 'context')), now: runs.now() }),
    'flow.save': (args) => {
      const { context, run, status, error } = Save.parse(args)
      runs.save(context, run, status, error)
      return runs.now()
    },
    'flow.now': () => runs.now(),
    'flow.definition': (args) => toWire(definitions.flow(field(args, 'id'))),
    'flow.action': (args) => toWire(definitions.action(field(args, 'id'))),
    'flow.stage': (args) => {
      database.update('sc_req_item', field(args, 'item'), { stage: field(args, 'stage') })
      return null
    },
    'flow.approvers': (args) => {
      const rules = parseApprovalRules(field(args, 'rules'))
      const all = rules.flatMap((set) => set.rules.flat()).flatMap((rule) => approversOf(database, rule))
      return toWire({ rules, approvers: [...new Set(all)] })
    },
    'flow.approvalState': (args) => {
      const { wait } = runs.load(field(args, 'context'))
      if (wait?.kind !== 'approval') throw new Error('The run waits for no approval')
      return approvalState(database, wait)
    },
  }
}

function field(args: Wire, name: string): string {
  return z.looseObject({ [name]: z.string() }).parse(args)[name] as string
}

function toWire(value: unknown): Wire {
  return wire.parse(JSON.parse(JSON.stringify(value)))
}
