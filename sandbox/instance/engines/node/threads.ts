import { Worker } from 'node:worker_threads'
import { oncePerProcess } from '../../once-per-process'
import { CHANNEL_BYTES, HEADER_BYTES, type FromThread, type ThreadData, type ToThread } from './channel'

/** The part of a worker that its thread reports to. */
export interface Served {
  receive(message: FromThread): void
  /** The thread has ended, by itself or by `end`. */
  lose(reason: string): void
}

/** The most threads that wait for the next instance. */
const MOST_SPARE = 8

/**
 * A thread of this process that runs scripts, for one worker at a time. Its start and its first scripts cost more than
 * most tests take, so that it serves the next instance when one is closed, with what it has compiled.
 */
export class ScriptThread {
  readonly flags: Int32Array
  readonly text: Buffer
  private readonly worker: Worker
  private served: Served | null = null
  private ended = false
  private jobs = 0

  private constructor(code: string, realm: string) {
    const channel = new SharedArrayBuffer(CHANNEL_BYTES)
    this.flags = new Int32Array(channel, 0, HEADER_BYTES / 4)
    this.text = Buffer.from(channel, HEADER_BYTES)
    const workerData: ThreadData = { channel, realm }
    this.worker = new Worker(code, { eval: true, name: 'script worker', workerData, execArgv: [], env: {} })
    this.worker.on('message', (message: FromThread) => this.served?.receive(message))
    this.worker.on('error', (error) => {
      this.lose(error instanceof Error ? error.message : String(error))
    })
    this.worker.on('exit', () => {
      this.lose('the thread ended')
    })
  }

  /**
   * Of the threads that wait for an instance the one that has worked most, whose code is the fastest; else a new one. Its
   * bundles are those of this process, the same for all.
   */
  static async take(bundles: { worker: string; realm: string }): Promise<ScriptThread> {
    const spare = spares()
      .sort((one, other) => other.jobs - one.jobs)
      .shift()
    if (spare !== undefined) return spare
    const thread = new ScriptThread(bundles.worker, bundles.realm)
    await new Promise<void>((resolve, reject) => {
      thread.worker.once('message', () => {
        resolve()
      })
      thread.worker.once('error', reject)
    })
    thread.rest()
    return thread
  }

  /** Works for this worker from now on. */
  serve(served: Served, worker: number, clock: SharedArrayBuffer): void {
    this.served = served
    this.post({ kind: 'serve', worker, clock })
  }

  /** Sends a job. Only a thread at work keeps the process alive. */
  start(job: string): void {
    this.jobs += 1
    this.worker.ref()
    this.post({ kind: 'job', job })
  }

  /** Notes that the job is done. */
  rest(): void {
    this.worker.unref()
  }

  post(message: ToThread | string): void {
    this.worker.postMessage(message)
  }

  /** Lets the thread, which has no job, serve another instance. */
  async release(): Promise<void> {
    this.served = null
    if (this.ended || spares().length >= MOST_SPARE) return this.end()
    spares().push(this)
  }

  /** Ends the thread at once, also in the middle of a script. */
  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private lose(reason: string): void {
    this.ended = true
    const place = spares().indexOf(this)
    if (place >= 0) spares().splice(place, 1)
    this.served?.lose(reason)
  }
}

function spares(): ScriptThread[] {
  return oncePerProcess('spare threads of the Node engine', () => [])
}
