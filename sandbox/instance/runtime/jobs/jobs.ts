import { HostRefusal, type Handlers, type Transaction, type Wire } from '../../protocol'
import type { Clock } from '../clock'
import { DueQueue } from '../work/due-queue'
import { newGuid } from '../../data/guid'
import type { SystemLog } from '../log'
import { SYSTEM_USER } from '../../data/roles'
import { lossOf, type JobEnd } from '../workers/job-end'
import { textIn, type Records, type Row } from '../records'
import type { Work, WorkSource } from '../work/work'

/** A job to be worked once: an async rule, a flow's next stretch. */
export interface NewJob {
  /** Names the realm's worker: `rule`, `flow`, `order`. */
  kind: string
  scope: string
  payload: Wire
  /** sys_id; the system user when absent. */
  user?: string
  /** Instance time from which it may run, in milliseconds; at once when absent. */
  dueAt?: number
}

export interface JobParts {
  records: Records
  clock: Clock
  log: SystemLog
  wake: () => void
}

const TABLE = 'sandbox_job'
const QUEUE = ''
const PRIORITY = 100

/**
 * Jobs that wait, kept in the database so that they outlive the process. One that was under way when its worker died is
 * lost: the documentation promises nothing else.
 */
export class Jobs implements WorkSource {
  private readonly waiting = new DueQueue()
  private sequence = 0

  constructor(private readonly parts: JobParts) {
    for (const row of parts.records.find(TABLE, { state: 'ready' })) this.index(row)
  }

  enqueue(job: NewJob): void {
    const values = {
      kind: job.kind,
      state: 'ready',
      scope: job.scope,
      user: job.user ?? SYSTEM_USER,
      due_at: String(Math.ceil(job.dueAt ?? this.parts.clock.now())),
      payload: JSON.stringify(job.payload),
    }
    const sysId = this.parts.records.insert(TABLE, values)
    this.index({ ...values, sys_id: sysId })
    this.parts.wake()
  }

  handlers(): Handlers {
    return {
      'runtime.enqueue': (args, { transaction }) => {
        this.enqueue(toJob(args, transaction))
        return null
      },
    }
  }

  take(now: number): Work | null {
    const first = this.waiting.first(QUEUE, now)
    if (!first) return null
    this.waiting.remove(first.sysId)
    const { row } = first
    this.parts.records.update(TABLE, first.sysId, { state: 'running' })
    const kind = textIn(row, 'kind')
    const payload = JSON.parse(textIn(row, 'payload')) as Wire
    return {
      job: { kind, payload, transaction: transactionOf(row, kind) },
      done: (end) => {
        this.finish(first.sysId, kind, end)
      },
    }
  }

  nextDue(): number | null {
    return this.waiting.nextDue(QUEUE)
  }

  nextUniqueDue(): number | null {
    return this.nextDue()
  }

  private finish(sysId: string, kind: string, end: JobEnd): void {
    // A process that ends keeps the job as it is: as lost as on a node that dies.
    if (end.lost === 'ended') return
    this.parts.records.delete(TABLE, sysId)
    const text = failureOf(end)
    if (text !== null) this.parts.log.write('error', text, `Job ${kind}`)
  }

  private index(row: Row): void {
    this.waiting.add({
      sysId: textIn(row, 'sys_id'),
      row,
      queue: QUEUE,
      priority: PRIORITY,
      dueAt: Number(textIn(row, 'due_at')),
      sequence: (this.sequence += 1),
    })
  }
}

function transactionOf(row: Row, kind: string): Transaction {
  return {
    id: newGuid(),
    kind: kind === 'flow' ? 'flow' : 'job',
    user: textIn(row, 'user'),
    scope: textIn(row, 'scope'),
  }
}

function failureOf(end: JobEnd): string | null {
  if (end.lost !== null) return lossOf(end)
  const { thrown, at } = end.outcome
  return thrown === null ? null : `${thrown}${at === null ? '' : ` (${at})`}`
}

/** Scope and user are the caller's unless given. */
function toJob(args: Wire, caller: Transaction): NewJob {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) throw bad('no arguments')
  const { kind, scope, user, payload, dueAt } = args
  if (typeof kind !== 'string') throw bad('kind must be a string')
  return {
    kind,
    scope: typeof scope === 'string' ? scope : caller.scope,
    user: typeof user === 'string' ? user : caller.user,
    payload: payload ?? null,
    ...(typeof dueAt === 'number' ? { dueAt } : {}),
  }
}

function bad(reason: string): HostRefusal {
  return new HostRefusal('bad_call', `runtime.enqueue: ${reason}`)
}
