import { Worker } from 'node:worker_threads'
import type { Job, JobOutcome } from '../../protocol'
import { WorkerLost, type EngineWorker, type JobContext, type Seam, type StartWorker } from '../engine'
import {
  ANSWERED,
  ANSWERED_BY_PORT,
  CHANNEL_BYTES,
  HEADER_BYTES,
  LENGTH,
  STATE,
  type FromThread,
  type ThreadData,
  type ToThread,
} from './channel'

/** Code of the two bundles. */
export interface NodeBundles {
  worker: string
  realm: string
}

/** Starts workers of the Node engine: each a thread, answered through shared memory. */
export function nodeWorkers(bundles: NodeBundles, clock: SharedArrayBuffer): StartWorker {
  return async (number, seam) => {
    const worker = new NodeWorker(number, seam, bundles, clock)
    await worker.ready
    return worker
  }
}

interface Waiting {
  resolve(outcome: JobOutcome): void
  reject(error: Error): void
}

class NodeWorker implements EngineWorker {
  readonly ready: Promise<void>
  private readonly thread: Worker
  private readonly flags: Int32Array
  private readonly text: Buffer
  private waiting: Waiting | null = null
  private ended = false

  constructor(
    private readonly number: number,
    private readonly seam: Seam,
    bundles: NodeBundles,
    clock: SharedArrayBuffer,
  ) {
    const channel = new SharedArrayBuffer(CHANNEL_BYTES)
    this.flags = new Int32Array(channel, 0, HEADER_BYTES / 4)
    this.text = Buffer.from(channel, HEADER_BYTES)
    const workerData: ThreadData = { worker: number, channel, clock, realm: bundles.realm }
    this.thread = new Worker(bundles.worker, {
      eval: true,
      name: `script worker ${String(number)}`,
      workerData,
      execArgv: [],
      env: {},
    })
    this.ready = new Promise((resolve, reject) => {
      this.thread.once('message', () => {
        resolve()
      })
      this.thread.once('error', reject)
    })
    this.thread.on('message', (message: FromThread) => {
      this.receive(message)
    })
    this.thread.on('error', (error) => {
      this.lose(error instanceof Error ? error.message : String(error))
    })
    this.thread.on('exit', () => {
      this.lose('the thread ended')
    })
  }

  run(job: Job, context: JobContext): Promise<JobOutcome> {
    if (this.ended) return Promise.reject(new WorkerLost('the thread has ended'))
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      const message: ToThread = { kind: 'job', job: JSON.stringify({ job, context }) }
      this.thread.postMessage(message)
    })
  }

  async terminate(): Promise<void> {
    this.lose('it was ended')
    await this.thread.terminate()
  }

  private receive(message: FromThread): void {
    if (message.kind === 'call') {
      const answer = this.seam.call(this.number, message.op, message.args)
      if (typeof answer === 'string') this.answer(answer)
      else
        void answer.then((text) => {
          this.answer(text)
        })
    } else if (message.kind === 'done') {
      const { waiting } = this
      this.waiting = null
      waiting?.resolve(JSON.parse(message.outcome) as JobOutcome)
    }
  }

  private answer(answer: string): void {
    if (this.ended) return
    const fits = answer.length * 3 <= this.text.length || Buffer.byteLength(answer) <= this.text.length
    if (fits) {
      Atomics.store(this.flags, LENGTH, this.text.write(answer, 'utf8'))
    } else {
      this.thread.postMessage(answer)
    }
    Atomics.store(this.flags, STATE, fits ? ANSWERED : ANSWERED_BY_PORT)
    Atomics.notify(this.flags, STATE)
  }

  private lose(reason: string): void {
    this.ended = true
    const { waiting } = this
    this.waiting = null
    waiting?.reject(new WorkerLost(reason))
  }
}
