import { oncePerProcess } from '../../../sandbox/instance/once-per-process'
import { lower } from '../../../sandbox/instance/engines/rhino/lowering'
import { LOWER, LOWERED, SEPARATOR } from '../../../sandbox/instance/engines/rhino/messages'
import type { CallContext, Handlers, Job, JobOutcome, Transaction, Wire } from '../../../sandbox/instance/protocol'
import { answerOf } from '../../../sandbox/instance/runtime/workers/answers'
import { RhinoShell } from './rhino-shell'

/** The parts of a world that its realm on Rhino needs. */
export interface RhinoWorld {
  /** The host's operations, all synchronous. */
  handlers: () => Handlers
  /** The clock that scripts see; the machine's when absent. */
  now?: () => number
}

/** One process serves all test files of a Jest worker, since it takes a second to start. */
const shared = oncePerProcess('Rhino shell', () => ({ shell: null as RhinoShell | null, last: 0 }))
const opened: string[] = []
afterAll(() => {
  for (const worker of opened.splice(0)) shared.shell?.send(worker, 'kill', '')
})

/** The whole realm on Rhino, in a worker of its own, for a world whose host is in this thread. */
export class RhinoRealm {
  private readonly shell: RhinoShell
  private readonly worker: string

  constructor(private readonly world: RhinoWorld) {
    this.shell = shared.shell ??= new RhinoShell()
    this.worker = String((shared.last += 1))
    opened.push(this.worker)
    this.send('open', '')
    this.waitFor('ready')
  }

  /** Runs a script and returns its completion value in the form of JSON. Throws the script's error as an Error. */
  run(script: string, transaction: Transaction): Wire {
    return this.work({ kind: 'script', transaction, payload: { script } })
  }

  /** Works a job to its end; returns its value. */
  work(job: Job): Wire {
    this.send('job', JSON.stringify({ job, context: { directoryVersion: 1 } }))
    const { value, thrown } = JSON.parse(this.waitFor('done', job.transaction)) as JobOutcome
    if (thrown !== null) throw new Error(thrown)
    return value
  }

  /** Answers Rhino's calls until a line of this kind comes; returns its payload. */
  private waitFor(kind: string, transaction?: Transaction): string {
    for (;;) {
      const line = this.shell.receive()
      if (line.worker !== this.worker) continue
      if (line.kind === kind) return line.payload
      if (line.kind !== 'call' || !transaction) throw new Error(`Rhino: ${line.kind} ${line.payload}`)
      this.send('answer', this.answer(line.payload, { worker: 0, transaction }))
    }
  }

  private answer(call: string, context: CallContext): string {
    const op = call.slice(0, call.indexOf(SEPARATOR))
    const args = JSON.parse(call.slice(op.length + 1)) as Wire
    if (op === LOWER) return JSON.stringify({ code: lower((args as { source: string }).source).code, id: 0 })
    if (op === LOWERED) return '{}'
    const answer = answerOf(this.world.handlers(), op, args, context)
    if (typeof answer !== 'string') throw new Error(`${op} answers later: a world like this can't wait for it`)
    return answer
  }

  private send(kind: string, payload: string): void {
    this.shell.send(this.worker, kind, payload, this.world.now?.() ?? null)
  }
}
