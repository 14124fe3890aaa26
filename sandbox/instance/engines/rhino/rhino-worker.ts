import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Job, JobOutcome } from '../../protocol'
import { oncePerProcess } from '../../once-per-process'
import type { Clock } from '../../runtime/clock'
import { WorkerLost, type EngineWorker, type JobContext, type Seam, type StartWorker } from '../engine'
import { lower } from './lowering'
import { LOWER, LOWERED, SEPARATOR } from './messages'
import { RhinoProcess, type RhinoThread } from './rhino-process'

/** Code for the Rhino process, already lowered. */
export interface RhinoBundles {
  bootstrap: string
  realm: string
}

/** Starts workers of the Rhino engine: threads of one Java process, which all instances of this process share. */
export function rhinoWorkers(bundles: RhinoBundles, clock: Clock): StartWorker {
  return async (number, seam) => {
    const shared = oncePerProcess<{ process: RhinoProcess | null }>('Rhino process', () => ({ process: null }))
    if (!shared.process || shared.process.ended) shared.process = new RhinoProcess(bundles.bootstrap, bundles.realm)
    const worker = new RhinoWorker(number, seam, shared.process, clock)
    await worker.ready
    return worker
  }
}

interface Waiting<T> {
  resolve: (value: T) => void
  reject: (error: Error) => void
}

class RhinoWorker implements EngineWorker {
  /** A promise that settles when the worker has started. */
  readonly ready: Promise<void>
  private readonly thread: RhinoThread
  private started: Waiting<void> | null = null
  private waiting: Waiting<JobOutcome> | null = null
  private lost: string | null = null

  constructor(
    private readonly number: number,
    private readonly seam: Seam,
    private readonly process: RhinoProcess,
    private readonly clock: Clock,
  ) {
    this.ready = new Promise((resolve, reject) => {
      this.started = { resolve, reject }
    })
    this.thread = process.open((kind, payload) => {
      this.receive(kind, payload)
    })
  }

  run(job: Job, context: JobContext): Promise<JobOutcome> {
    if (this.lost !== null) return Promise.reject(new WorkerLost(this.lost))
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.send('job', JSON.stringify({ job, context }))
    })
  }

  terminate(): Promise<void> {
    const [isIdle, wasLost] = [this.waiting === null, this.lost !== null]
    this.lose('it was ended')
    if (isIdle && !wasLost) this.process.release(this.thread)
    else this.process.close(this.thread)
    return Promise.resolve()
  }

  private receive(kind: string, payload: string): void {
    if (kind === 'call') this.call(payload)
    else if (kind === 'ready') this.started?.resolve()
    else if (kind === 'lost') {
      this.lose(payload)
      this.process.close(this.thread)
    } else if (kind === 'done') {
      const { waiting } = this
      this.waiting = null
      waiting?.resolve(this.mapped(JSON.parse(payload) as JobOutcome))
    }
  }

  private call(payload: string): void {
    const op = payload.slice(0, payload.indexOf(SEPARATOR))
    const args = payload.slice(op.length + 1)
    const answer = this.ofEngine(op, args) ?? this.seam.call(this.number, op, args)
    if (typeof answer === 'string') this.send('answer', answer)
    else {
      void answer.then((text) => {
        this.send('answer', text)
      })
    }
  }

  /** The engine's own answer; null for operations that the instance answers. */
  private ofEngine(op: string, args: string): string | null {
    if (op !== LOWER && op !== LOWERED) return null
    const { name, source = '', id = -1 } = JSON.parse(args) as { name: string; source?: string; id?: number }
    if (op === LOWERED) {
      this.thread.maps.set(name, this.process.maps[id] ?? '')
      return '{}'
    }
    const { code, map } = lower(source)
    this.thread.maps.set(name, map)
    return JSON.stringify({ code, id: this.process.maps.push(map) - 1 })
  }

  /** Turns the line of a lowered script into that of its source. */
  private mapped(outcome: JobOutcome): JobOutcome {
    const found = /^(.*), line (\d+)$/.exec(outcome.at ?? '')
    const map = found ? this.thread.maps.get(found[1] ?? '') : undefined
    if (!found || map === undefined || map === '') return outcome
    const { line } = originalPositionFor(new TraceMap(map), { line: Number(found[2]), column: 1_000_000 })
    return line === null ? outcome : { ...outcome, at: `${found[1] ?? ''}, line ${String(line)}` }
  }

  private send(kind: string, payload: string): void {
    this.process.send(this.thread.id, kind, this.clock.virtual ? String(this.clock.now()) : '-', payload)
  }

  private lose(reason: string): void {
    this.lost ??= reason
    this.started?.reject(new WorkerLost(reason))
    const { waiting } = this
    this.waiting = null
    waiting?.reject(new WorkerLost(reason))
  }
}
