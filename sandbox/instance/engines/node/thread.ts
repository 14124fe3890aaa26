/**
 * Entry of one worker thread: a context per scope, and calls of the host that stand still until they are answered. A
 * thread serves one instance after another, in the same contexts: these are as fast then as they have become.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Job, JobOutcome } from '../../protocol'
import type { JobContext } from '../engine'
import { freshState, takeContext } from '../../realm/runtime/bridge'
import {
  ANSWERED_BY_PORT,
  CLOCK_SYSTEM,
  HEADER_BYTES,
  LENGTH,
  STATE,
  WAITING,
  type FromThread,
  type ThreadData,
  type ToThread,
} from './channel'
import { Contexts } from './contexts'
import { compileScript } from './compiled'

const data = workerData as ThreadData
if (!parentPort) throw new Error('This is the entry of a worker thread')
const port = parentPort
const flags = new Int32Array(data.channel, 0, HEADER_BYTES / 4)
const text = Buffer.from(data.channel, HEADER_BYTES)

function post(message: FromThread): void {
  port.postMessage(message)
}

function call(op: string, args: string): string {
  Atomics.store(flags, STATE, WAITING)
  post({ kind: 'call', op, args })
  // The host notifies after it has answered: a late notice of the last call may wake this one before its answer is there.
  while (Atomics.load(flags, STATE) === WAITING) Atomics.wait(flags, STATE, WAITING)
  if (Atomics.load(flags, STATE) === ANSWERED_BY_PORT) {
    const received = receiveMessageOnPort(port) as { message: string } | undefined
    if (!received) throw new Error('The host announced an answer and sent none')
    return received.message
  }
  return text.toString('utf8', 0, Atomics.load(flags, LENGTH))
}

function clockOf(worker: number, shared: SharedArrayBuffer): () => number {
  const clock = new BigInt64Array(shared)
  return () => {
    const first = Atomics.load(clock, 0) === CLOCK_SYSTEM ? Date.now() : Number(Atomics.load(clock, 1))
    return worker % 2 === 0 ? first : first + Number(Atomics.load(clock, 2))
  }
}

/** The realm's code, compiled once for all contexts. */
const boot = compileScript(`(function (Reflect) { ${data.realm}\nreturn realmExports })(Reflect)`, 'realm.js')
const state = freshState()
let now = Date.now
const contexts = new Contexts({ boot, shared: state, call, now: () => now() })

port.on('message', (message: ToThread) => {
  if (message.kind === 'serve') {
    now = clockOf(message.worker, message.clock)
    return
  }
  const { job, context } = JSON.parse(message.job) as { job: Job; context: JobContext }
  if (takeContext(state, context)) contexts.dropTouched()
  const outcome: JobOutcome = contexts.of(job.transaction.scope).run(job)
  post({ kind: 'done', outcome: JSON.stringify(outcome) })
})

post({ kind: 'ready' })
