import { HostRefusal, type Handlers, type Job } from '../../protocol'
import { Args } from '../../args'
import type { Clock } from '../clock'
import type { SystemLog } from '../log'
import { SYSTEM_USER } from '../../data/roles'
import type { People } from '../people'
import type { JobEnd } from '../workers/job-end'
import { textIn, type Records, type Row } from '../records'
import { fromStoredTime, toStoredTime } from '../../data/stored-time'
import type { Work, WorkSource } from '../work/work'
import { newGuid } from '../../data/guid'
import { failuresOf } from './failures'
import { DueQueue } from '../work/due-queue'
import { EVENT_NAME_LENGTH, type EventRegistry, type Registration } from './registry'

/** Counts of events that were not queued or not worked, for diagnosis: the platform says nothing of them. */
export interface EventCounters {
  /** Fired without being registered. */
  unregistered: number
  /** Names that were cut. */
  cutNames: number
}

/** The parts of the instance that the events need. */
export interface EventParts {
  records: Records
  registry: EventRegistry
  clock: Clock
  log: SystemLog
  people: People
  /** Called when there may be new work. */
  wake: () => void
}

/**
 * The event queues: rows of sysevent, claimed one by one (`ready` → `processing`) and ended as `processed` or `error`.
 * An event whose worker dies stays in `processing`; the documentation describes nothing that brings it back, so nothing
 * here does. Poll intervals are not waited for.
 */
export class Events implements WorkSource {
  readonly counters: EventCounters = { unregistered: 0, cutNames: 0 }
  private readonly ready = new DueQueue()
  private readonly running = new Map<string, number>()
  private sequence = 0
  private writing = false

  constructor(private readonly parts: EventParts) {
    const { records } = parts
    for (const row of records.find('sysevent', { state: 'ready' })) this.index(row)
    records.onChange(({ table, sysId }) => {
      if (table !== 'sysevent' || this.writing) return
      this.ready.remove(sysId)
      const row = records.get('sysevent', sysId)
      if (row && textIn(row, 'state') === 'ready') {
        this.index(row)
        parts.wake()
      }
    })
  }

  /** Events that wait, those of a later time included. */
  get waiting(): number {
    return this.ready.size
  }

  handlers(): Handlers {
    return {
      'runtime.queueEvent': (args, { transaction }) => {
        this.queue(new Args('runtime.queueEvent', args), transaction.user)
        return null
      },
    }
  }

  take(now: number): Work | null {
    const { registry } = this.parts
    let best = null
    for (const queue of this.ready.names()) {
      if ((this.running.get(queue) ?? 0) >= registry.limit(queue)) continue
      const event = this.ready.first(queue, now)
      if (
        event &&
        (!best ||
          event.priority < best.priority ||
          (event.priority === best.priority && event.sequence < best.sequence))
      )
        best = event
    }
    if (!best) return null
    this.ready.remove(best.sysId)
    return this.claim(best.row, best.queue)
  }

  nextDue(): number | null {
    const times = this.ready
      .names()
      .filter((queue) => this.parts.registry.limit(queue) > 0)
      .map((queue) => this.ready.nextDue(queue))
      .filter((time) => time !== null)
    return times.length === 0 ? null : Math.min(...times)
  }

  nextUniqueDue(): number | null {
    return this.nextDue()
  }

  private queue(args: Args, user: string): void {
    const { registry, clock, people, wake } = this.parts
    const name = args.text('name').slice(0, EVENT_NAME_LENGTH)
    if (name !== args.text('name')) this.counters.cutNames += 1
    const registration = registry.registration(name)
    if (!registration) {
      this.counters.unregistered += 1
      return
    }
    requireAccess(registration, args.text('scope'))
    const at = args.optional('at')
    const processOn = at === null ? toStoredTime(clock.now()) : at
    const values = {
      name,
      parm1: args.text('parm1'),
      parm2: args.text('parm2'),
      queue: args.text('queue') || registration.queue,
      state: 'ready',
      table: args.text('table'),
      instance: args.text('instance'),
      process_on: processOn,
      user_id: user,
      user_name: people.facts(user).userName,
    }
    this.write(() => {
      const sysId = this.parts.records.insert('sysevent', values)
      this.index({ ...values, sys_id: sysId })
    })
    wake()
  }

  private index(row: Row): void {
    const queue = textIn(row, 'queue')
    this.ready.add({
      sysId: textIn(row, 'sys_id'),
      row,
      queue,
      priority: this.parts.registry.registration(textIn(row, 'name'))?.priority ?? 100,
      dueAt: fromStoredTime(textIn(row, 'process_on')) ?? 0,
      sequence: (this.sequence += 1),
    })
  }

  private claim(row: Row, queue: string): Work {
    const { clock, registry } = this.parts
    const sysId = textIn(row, 'sys_id')
    const startedAt = clock.now()
    this.running.set(queue, (this.running.get(queue) ?? 0) + 1)
    this.update(sysId, { state: 'processing', processed: toStoredTime(startedAt) })
    const actions = registry.actionsFor(textIn(row, 'name'))
    const job: Job = {
      kind: 'event',
      transaction: { id: newGuid(), kind: 'event', user: SYSTEM_USER, scope: actions[0]?.scope ?? 'global' },
      payload: {
        event: sysId,
        table: textIn(row, 'table'),
        instance: textIn(row, 'instance'),
        actions: actions.map((action) => ({ ...action })),
      },
    }
    return {
      job,
      done: (end) => {
        this.running.set(queue, (this.running.get(queue) ?? 1) - 1)
        this.finish(sysId, textIn(row, 'name'), end, clock.now() - startedAt)
      },
    }
  }

  private finish(sysId: string, name: string, end: JobEnd, duration: number): void {
    if (end.lost === 'crashed' || end.lost === 'ended') return
    const failures = failuresOf(end)
    for (const { action, text, at } of failures) {
      this.parts.log.write('error', `${text}${at === null ? '' : ` (${at})`}`, `Script action ${action} (${name})`)
    }
    const [first] = failures
    this.update(sysId, {
      state: first ? 'error' : 'processed',
      processing_duration: String(duration),
      error_status: first ? first.text : null,
    })
  }

  private update(sysId: string, values: Readonly<Record<string, string | null>>): void {
    this.write(() => {
      this.parts.records.update('sysevent', sysId, values)
    })
  }

  private write(work: () => void): void {
    this.writing = true
    try {
      work()
    } finally {
      this.writing = false
    }
  }
}

/** Caller restriction of an event: other scopes may not fire it (`now-sdk explain registering-events-guide`). */
function requireAccess({ name, scope, callerAccess }: Registration, caller: string): void {
  if (callerAccess === '2' && caller !== scope) {
    throw new HostRefusal(
      'access_denied',
      `Event ${name} restricts its callers, and scope ${caller} has not been allowed`,
    )
  }
}
