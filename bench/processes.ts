import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Load } from './load'
import type { Task, TaskResult, ToChild, ToParent } from './tasks/task'

/** Bundles lie beside each other. */
const CLOUD = join(__dirname, 'bench-cloud.cjs')
const CHILD = join(__dirname, 'bench-child.cjs')

/** A local Genesys Cloud in a process of its own. */
export interface CloudProcess {
  origin: string
  /** Calls received so far, by operation. */
  calls(): Promise<Record<string, number>>
  close(): void
}

export async function startCloud(loads: readonly Load[], latencyMs: number): Promise<CloudProcess> {
  const child = fork(CLOUD, [JSON.stringify({ loads, latencyMs })], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { origin } = await answer<{ origin: string }>(child)
  return {
    origin,
    calls: async () => {
      child.send({})
      return (await answer<{ calls: Record<string, number> }>(child)).calls
    },
    close: () => {
      child.disconnect()
    },
  }
}

/**
 * Runs one task in a process of its own, so that its memory is its own. Throws the error that the task threw. `warm` is
 * called and waited for once it has warmed up.
 */
export async function perform<T extends Task>(task: T, warm?: () => Promise<void>): Promise<TaskResult<T>> {
  const child = fork(CHILD, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.send(task)
  try {
    for (;;) {
      const told = await answer<ToParent<TaskResult<T>>>(child)
      if ('error' in told) throw new Error(told.error)
      if ('result' in told) return told.result
      await warm?.()
      const go: ToChild = { go: true }
      child.send(go)
    }
  } finally {
    child.disconnect()
  }
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null): void => {
      reject(new Error(`A process of the benchmark ended with code ${String(code)}`))
    }
    child.once('error', reject)
    child.once('exit', failed)
    child.once('message', (message) => {
      child.off('exit', failed)
      child.off('error', reject)
      resolve(message as T)
    })
  })
}
