import { randomUUID } from 'node:crypto'
import type { Database } from '../data/database'
import type { RecordChange } from '../data/writing/writer'
import type { Handlers } from '../protocol'
import type { JobEnd } from '../runtime/workers/job-end'
import type { Work, WorkSource } from '../runtime/work/work'
import { Contexts, woken } from './contexts'
import { DefinitionCache } from './definitions/definitions'
import { flowOperations } from './operations'
import { actionRun, firstCall } from './first-call'
import type { Run, RunStatus, Values } from './run'
import { Starters } from './starts/starters'
import { Waiting } from './waits/waiting'
import { awaitsChange, isOver } from './waits/waits'

export interface FlowsOptions {
  database: Database
  /** Epoch milliseconds by the instance's clock. */
  now: () => number
  /** True when only a change of the record ends a wait for a condition, even where it holds from the start. */
  waitsForChanges?: boolean
  /** Called when there may be new work. */
  wake: () => void
  /** Called for a flow that failed to start or ended in error. */
  onError: (flow: string, message: string) => void
}

/**
 * The flow engine's side of the host: starts flows, keeps their runs, wakes those that wait. The runs themselves are
 * interpreted in a worker, as jobs of kind `flow` with payload `{context}`. A run is kept after every step that does
 * something: when its worker dies, it goes on from there.
 */
export class Flows implements WorkSource {
  private readonly contexts: Contexts
  private readonly definitions: DefinitionCache
  private readonly starters: Starters
  private readonly waiting = new Waiting()
  private readonly ready: string[] = []
  private readonly stopListening: () => void

  constructor(private readonly options: FlowsOptions) {
    const { database, now, onError } = options
    this.contexts = new Contexts(database)
    this.definitions = new DefinitionCache(database)
    this.starters = new Starters({
      database,
      now,
      onError,
      start: (flow, trigger, user, source) => void this.start(flow, { trigger, inputs: {} }, user, source),
      runsOf: (flow, record) => this.contexts.ofRecord(flow, record),
    })
    this.stopListening = database.onChange(
      (change) => {
        this.changed(change)
      },
      (table) => this.starters.watches(table),
    )
    for (const context of this.contexts.open()) {
      if (context.status === 'WAITING') this.await(context.id, context.run)
      else this.ready.push(context.id)
    }
  }

  close(): void {
    this.stopListening()
  }

  /** `flow.*` operations. */
  handlers(): Handlers {
    return flowOperations(this.options.database, this.definitions, {
      load: (context) => this.contexts.get(context).run,
      now: this.options.now,
      save: (context, run, status, error) => {
        this.save(context, run, status, error)
      },
    })
  }

  /**
   * Starts an activated flow in the background and returns the sys_id of its context. `user` (sys_id) runs it unless
   * it runs as the system. Throws when there is no such flow, it is a draft or it has what the sandbox lacks.
   */
  start(
    flow: string,
    given: { trigger: Values; inputs: Values },
    user: string,
    source: { table: string; record: string } | null,
  ): string {
    const definition = this.definitions.flow(flow)
    if (!definition.published) throw new Error(`Flow ${definition.name} is a draft: it has to be activated first`)
    const run: Run = {
      calls: [firstCall(definition, given)],
      wait: null,
      user: definition.runAs === 'system' ? 'system' : user,
      scope: definition.scope,
    }
    const id = this.contexts.add({ flow, name: definition.name, run, source })
    this.makeReady(id)
    return id
  }

  /** Starts a published action in a context of its own, as a user (sys_id), and returns the sys_id of the context. */
  startAction(id: string, inputs: Values, user: string): string {
    const definition = this.definitions.action(id)
    const run = actionRun(definition, inputs, user)
    const context = this.contexts.add({ flow: id, name: definition.name, run, source: null })
    this.makeReady(context)
    return context
  }

  /** The state of a run: the outputs are those of a subflow or an action that has ended. */
  outcome(context: string): { status: RunStatus; outputs: Values; error: string } {
    const { status, run } = this.contexts.get(context)
    return { status, outputs: run.outputs ?? {}, error: this.contexts.errorOf(context) }
  }

  /** Starts a catalog item's flow for a requested item. */
  startForItem(flow: string, requestedItem: string, user: string): string {
    const source = { table: 'sc_req_item', record: requestedItem }
    const trigger = { request_item: { ...source }, table_name: 'sc_req_item', ...this.starters.startedNow() }
    return this.start(flow, { trigger, inputs: {} }, user, source)
  }

  take(now: number): Work | null {
    for (const id of this.waiting.due(now)) this.rouse(id)
    const id = this.ready.shift()
    if (id === undefined) return null
    const { run, status } = this.contexts.get(id)
    if (status === 'QUEUED') this.contexts.save(id, run, 'IN_PROGRESS')
    const transaction = { id: newGuid(), kind: 'flow', user: run.user, scope: run.scope } as const
    return {
      job: { kind: 'flow', transaction, payload: { context: id } },
      done: (end) => {
        this.ended(id, end)
      },
    }
  }

  nextDue(): number | null {
    return this.nextUniqueDue()
  }

  nextUniqueDue(): number | null {
    return this.ready.length > 0 ? this.options.now() : this.waiting.nextDue()
  }

  private save(id: string, run: Run, status: RunStatus, error: string | null): void {
    this.contexts.save(id, run, status, error)
    if (error !== null) this.options.onError(this.contexts.get(id).flow, error)
    if (status === 'WAITING') this.await(id, run)
  }

  private ended(id: string, end: JobEnd): void {
    if (end.lost === 'ended') return
    const { run, status } = this.contexts.get(id)
    if (status !== 'IN_PROGRESS') return
    const thrown = end.lost === null ? end.outcome.thrown : null
    if (end.lost === 'runaway') this.save(id, run, 'ERROR', 'The flow ran longer than allowed and was ended')
    else if (thrown !== null) this.save(id, run, 'ERROR', thrown)
    else this.makeReady(id)
  }

  private await(id: string, run: Run): void {
    if (!run.wait) throw new Error(`Flow context ${id} waits for nothing`)
    this.waiting.add(id, run.wait)
    if (this.options.waitsForChanges !== true || !awaitsChange(this.options.database, run.wait)) this.rouse(id)
  }

  /** Lets a run go on when what it waits for has come. */
  private rouse(id: string): void {
    if (!this.waiting.has(id)) return
    const { run } = this.contexts.get(id)
    if (!run.wait) return
    try {
      const reason = isOver(this.options.database, run.wait, this.options.now())
      if (reason === null) return
      this.waiting.remove(id)
      this.contexts.save(id, woken(run, reason), 'IN_PROGRESS')
      this.makeReady(id)
    } catch (error) {
      this.waiting.remove(id)
      this.save(id, run, 'ERROR', String(error))
    }
  }

  private changed(change: RecordChange): void {
    this.definitions.changed(change.table)
    if (change.operation === 'delete') this.forget(change.sysId)
    if (change.restored === true) return
    for (const id of this.waiting.watching(change.sysId)) this.rouse(id)
    this.starters.changed(change)
  }

  /** A run whose record is gone goes on no more. */
  private forget(id: string): void {
    this.waiting.remove(id)
    const at = this.ready.indexOf(id)
    if (at >= 0) this.ready.splice(at, 1)
  }

  private makeReady(id: string): void {
    this.ready.push(id)
    this.options.wake()
  }
}

function newGuid(): string {
  return randomUUID().replaceAll('-', '')
}
