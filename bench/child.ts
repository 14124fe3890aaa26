import { contend } from './tasks/contend'
import { rateLimit } from './tasks/rate-limit'
import type { Task, ToChild, ToParent } from './tasks/task'

/** Entry of the process that runs one task and tells its parent the result. */
process.once('message', (task: Task) => {
  const result = task.task === 'contend' ? contend(task, warm) : rateLimit(task)
  result.then(
    (told) => {
      tell({ result: told })
    },
    (error: unknown) => {
      tell({ error: textOf(error) })
    },
  )
})
process.once('disconnect', () => process.exit(0))

/** Tells the parent that what is measured comes next, and waits for its word. */
function warm(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', (_go: ToChild) => {
      resolve()
    })
    tell({ warm: true })
  })
}

function tell(message: ToParent<unknown>): void {
  process.send?.(message)
}

/** The official SDK rejects with the body of Genesys' answer. */
function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
}
