import { createHash, randomUUID } from 'node:crypto'
import type { Database } from '../data/database'
import { column, table } from '../data/dictionary/definition'
import type { RecordChange } from '../data/writer'
import type { Handlers } from '../protocol'
import type { JobEnd } from '../runtime/pool'
import type { Work, WorkSource } from '../runtime/work'
import { Contexts, woken } from './contexts'
import type { FlowDefinition } from './definition'
import { flowOperations } from './operations'
import { readFlow } from './read-flow'
import type { Run, RunStatus, Values } from './run'
import { nextRun, SCHEDULED } from './schedule'
import { fires, liveTriggers, type LiveTrigger } from './triggers'
import { isOver, watched } from './waits'

/** States of records that a trigger has seen ("For each unique change"; flow-reporting names the table). */
const BINDINGS = table('sys_flow_plan_context_binding', [
  column('flow', 'string', { maxLength: 32 }),
  column('unique_identifier', 'string', { maxLength: 64 }),
])

export interface FlowsOptions {
  database: Database
  /** Epoch milliseconds by the instance's clock. */
  now: () => number
  /** Called when there may be new work. */
  wake: () => void
  /** Told of a flow that failed to start or ended in error. */
  onError: (flow: string, message: string) => void
}

/**
 * The flow engine's side of the host: starts flows, keeps their runs, wakes those that wait. The runs themselves are
 * interpreted in a worker, as jobs of kind `flow` with payload `{context}`. What a run did after it was last saved is
 * done again when its worker dies: it is saved after every step.
 */
export class Flows implements WorkSource {
  private readonly contexts: Contexts
  private readonly ready: string[] = []
  private readonly running = new Set<string>()
  /** Runs that wait, and which records can wake them. */
  private readonly waiting = new Map<string, { dueAt: number | null; records: string[] }>()
  private readonly watchers = new Map<string, Set<string>>()
  private readonly schedules = new Map<string, { trigger: LiveTrigger; dueAt: number }>()
  private triggers: LiveTrigger[] | null = null
  private readonly stopListening: () => void

  constructor(private readonly options: FlowsOptions) {
    const { database } = options
    if (!database.tables.view(BINDINGS.name)) database.tables.define(BINDINGS)
    this.contexts = new Contexts(database)
    this.stopListening = database.onChange((change) => {
      this.changed(change)
    })
    for (const context of this.contexts.open()) {
      if (context.status === 'WAITING') this.await(context.id, context.run)
      else this.ready.push(context.id)
    }
    this.reschedule()
  }

  close(): void {
    this.stopListening()
  }

  /** `flow.*` operations. */
  handlers(): Handlers {
    return flowOperations(this.options.database, {
      load: (context) => this.contexts.get(context).run,
      save: (context, run, status, error) => {
        this.save(context, run, status, error)
      },
      start: (flow, inputs, user) => this.start(flow, { trigger: {}, inputs }, user, null),
    })
  }

  /**
   * Starts an activated flow in the background and returns the sys_id of its context. `user` (sys_id) runs it unless
   * it runs as the system. Throws when there is no such flow or it is a draft.
   */
  start(
    flow: string,
    given: { trigger: Values; inputs: Values },
    user: string,
    source: { table: string; record: string } | null,
  ): string {
    const definition = readFlow(this.options.database, flow)
    if (!definition.published) throw new Error(`Flow ${definition.name} is a draft: it has to be activated first`)
    const run: Run = {
      calls: [firstCall(definition, given)],
      wait: null,
      user: definition.runAs === 'system' ? 'system' : user,
      scope: definition.scope,
    }
    const id = this.contexts.add({ flow, name: definition.name, run, source })
    this.ready.push(id)
    this.options.wake()
    return id
  }

  /** Starts a catalog item's flow for a requested item. */
  startForItem(flow: string, requestedItem: string, user: string): string {
    const request_item = { record: requestedItem, table: 'sc_req_item' }
    const trigger = { request_item, table_name: 'sc_req_item', ...this.startedNow() }
    return this.start(flow, { trigger, inputs: {} }, user, { table: 'sc_req_item', record: requestedItem })
  }

  take(now: number): Work | null {
    this.fireSchedules(now)
    for (const [id, wait] of this.waiting) if (wait.dueAt !== null && wait.dueAt <= now) this.rouse(id)
    const id = this.ready.shift()
    if (id === undefined) return null
    const { run, status } = this.contexts.get(id)
    this.contexts.save(id, run, status === 'QUEUED' ? 'IN_PROGRESS' : status)
    this.running.add(id)
    const transaction = {
      id: randomUUID().replaceAll('-', ''),
      kind: 'flow',
      user: run.user,
      scope: run.scope,
    } as const
    return { job: { kind: 'flow', transaction, payload: { context: id } }, done: (end) => this.ended(id, end) }
  }

  nextDue(): number | null {
    const recurring = [...this.schedules.values()].map((each) => each.dueAt)
    return earliest([this.nextUniqueDue(), ...recurring])
  }

  nextUniqueDue(): number | null {
    if (this.ready.length > 0) return this.options.now()
    return earliest([...this.waiting.values()].map((wait) => wait.dueAt))
  }

  private save(id: string, run: Run, status: RunStatus, error: string | null): void {
    this.contexts.save(id, run, status, error)
    if (error !== null) this.options.onError(this.contexts.get(id).flow, error)
    if (status === 'WAITING') this.await(id, run)
  }

  private ended(id: string, end: JobEnd): void {
    this.running.delete(id)
    if (end.lost === 'ended') return
    const { run, status } = this.contexts.get(id)
    if (end.lost === null && end.outcome.thrown !== null && status !== 'COMPLETE') {
      this.save(id, run, 'ERROR', end.outcome.thrown)
    } else if (status === 'IN_PROGRESS') {
      this.ready.push(id)
      this.options.wake()
    }
  }

  private await(id: string, run: Run): void {
    if (!run.wait) throw new Error(`Flow context ${id} waits for nothing`)
    const records = watched(run.wait)
    this.waiting.set(id, { dueAt: run.wait.dueAt, records })
    for (const record of records) {
      const set = this.watchers.get(record) ?? new Set()
      this.watchers.set(record, set.add(id))
    }
    this.rouse(id)
  }

  /** Lets a run go on when what it waits for has come. */
  private rouse(id: string): void {
    const { run } = this.contexts.get(id)
    const wait = this.waiting.get(id)
    if (!run.wait || !wait) return
    let reason: 'met' | 'timeout' | null
    try {
      reason = isOver(this.options.database, run.wait, this.options.now())
    } catch (error) {
      this.forget(id, wait.records)
      this.save(id, run, 'ERROR', String(error))
      return
    }
    if (reason === null) return
    this.forget(id, wait.records)
    this.contexts.save(id, woken(run, reason), 'IN_PROGRESS')
    this.ready.push(id)
    this.options.wake()
  }

  private forget(id: string, records: readonly string[]): void {
    this.waiting.delete(id)
    for (const record of records) {
      const set = this.watchers.get(record)
      set?.delete(id)
      if (set?.size === 0) this.watchers.delete(record)
    }
  }

  private changed(change: RecordChange): void {
    for (const id of this.watchers.get(change.sysId) ?? []) this.rouse(id)
    if (change.table === 'sys_hub_flow' || change.table === 'sys_hub_trigger_instance_v2') {
      this.triggers = null
      this.reschedule()
    }
    for (const trigger of (this.triggers ??= liveTriggers(this.options.database))) this.trigger(trigger, change)
  }

  private trigger(trigger: LiveTrigger, change: RecordChange): void {
    const { database, onError } = this.options
    try {
      const runs = (): RunStatus[] => this.contexts.ofRecord(trigger.flow, change.sysId)
      const seen = (state: string): boolean => this.seen(trigger.flow, change.sysId, state)
      if (!fires(database, trigger, change, { runs, seen })) return
      const current = { record: change.sysId, table: change.table }
      const values = { current, table_name: change.table, ...this.startedNow() }
      this.start(trigger.flow, { trigger: values, inputs: {} }, this.author(change), {
        table: change.table,
        record: change.sysId,
      })
    } catch (error) {
      onError(trigger.flow, String(error))
    }
  }

  /** Who made a change, by the record's own system fields: a user's sys_id, or the system. */
  private author(change: RecordChange): string {
    const name = change.values['sys_updated_by'] ?? change.values['sys_created_by'] ?? ''
    return this.options.database.select('sys_user', `user_name=${name}`)[0]?.['sys_id'] ?? 'system'
  }

  private seen(flow: string, record: string, state: string): boolean {
    const { database } = this.options
    const identifier = createHash('sha256').update(`${record}\n${state}`).digest('hex')
    if (database.count(BINDINGS.name, `flow=${flow}^unique_identifier=${identifier}`) > 0) return true
    database.insert(BINDINGS.name, { flow, unique_identifier: identifier })
    return false
  }

  private reschedule(): void {
    this.triggers = liveTriggers(this.options.database)
    const live = this.triggers.filter((trigger) => SCHEDULED.includes(trigger.type))
    for (const id of this.schedules.keys()) if (!live.some((trigger) => trigger.id === id)) this.schedules.delete(id)
    for (const trigger of live) if (!this.schedules.has(trigger.id)) this.schedule(trigger, false)
  }

  private schedule(trigger: LiveTrigger, hasRun: boolean): void {
    const dueAt = nextRun(trigger, this.options.now(), hasRun)
    if (dueAt === null) this.schedules.delete(trigger.id)
    else this.schedules.set(trigger.id, { trigger, dueAt })
  }

  private fireSchedules(now: number): void {
    for (const { trigger, dueAt } of [...this.schedules.values()]) {
      if (dueAt > now) continue
      this.schedule(trigger, true)
      this.start(trigger.flow, { trigger: this.startedNow(), inputs: {} }, 'system', null)
    }
  }

  private startedNow(): Values {
    const at = new Date(this.options.now()).toISOString().slice(0, 19).replace('T', ' ')
    return { run_start_time: at, run_start_date_time: at }
  }
}

function firstCall(definition: FlowDefinition, given: { trigger: Values; inputs: Values }): Run['calls'][number] {
  const variables = Object.fromEntries(definition.variables.map((each) => [each.name, each.defaultValue]))
  const start = { block: null, kind: 'body', next: 0, branch: 'none', caught: null, items: [], item: 0 } as const
  return {
    flow: definition.id,
    caller: null,
    trigger: given.trigger,
    inputs: given.inputs,
    variables,
    done: {},
    results: {},
    frames: [{ ...start, items: [] }],
  }
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}
