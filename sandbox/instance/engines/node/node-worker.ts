import type { Job, JobOutcome } from '../../protocol'
import { WorkerLost, type EngineWorker, type JobContext, type Seam, type StartWorker } from '../engine'
import { ANSWERED, ANSWERED_BY_PORT, LENGTH, STATE, type FromThread } from './channel'
import { ScriptThread, type Served } from './threads'

/** Code of the two bundles. */
export interface NodeBundles {
  worker: string
  realm: string
}

/** Starts workers of the Node engine: each a thread, answered through shared memory. */
export function nodeWorkers(bundles: NodeBundles, clock: SharedArrayBuffer): StartWorker {
  return async (number, seam) => new NodeWorker(number, seam, await ScriptThread.take(bundles), clock)
}

interface Waiting {
  resolve(outcome: JobOutcome): void
  reject(error: Error): void
}

class NodeWorker implements EngineWorker, Served {
  private waiting: Waiting | null = null
  private ended = false

  constructor(
    private readonly number: number,
    private readonly seam: Seam,
    private readonly thread: ScriptThread,
    clock: SharedArrayBuffer,
  ) {
    thread.serve(this, number, clock)
  }

  run(job: Job, context: JobContext): Promise<JobOutcome> {
    if (this.ended) return Promise.reject(new WorkerLost('the thread has ended'))
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.thread.start(JSON.stringify({ job, context }))
    })
  }

  async terminate(): Promise<void> {
    const [idle, before] = [this.waiting === null, this.ended]
    this.lose('it was ended')
    if (before) return
    await (idle ? this.thread.release() : this.thread.end())
  }

  receive(message: FromThread): void {
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
      this.thread.rest()
      waiting?.resolve(JSON.parse(message.outcome) as JobOutcome)
    }
  }

  lose(reason: string): void {
    this.ended = true
    const { waiting } = this
    this.waiting = null
    waiting?.reject(new WorkerLost(reason))
  }

  private answer(answer: string): void {
    if (this.ended) return
    const { flags, text } = this.thread
    const fits = answer.length * 3 <= text.length || Buffer.byteLength(answer) <= text.length
    if (fits) {
      Atomics.store(flags, LENGTH, text.write(answer, 'utf8'))
    } else {
      this.thread.post(answer)
    }
    Atomics.store(flags, STATE, fits ? ANSWERED : ANSWERED_BY_PORT)
    Atomics.notify(flags, STATE)
  }
}
