import { contend } from './tasks/contend'
import { dayTwo } from './tasks/day-two'
import { filled } from './tasks/filled'
import { outage } from './tasks/outage'
import { rateLimit } from './tasks/rate-limit'
import type { Task, ToChild, ToParent } from './tasks/task'

/** Entry of the process that runs one task and tells its parent the result. */
process.once('message', (task: Task) => {
  perform(task).then(
    (told) => {
      tell({ result: told })
    },
    (error: unknown) => {
      tell({ error: textOf(error) })
    },
  )
})
process.once('disconnect', () => process.exit(0))

function perform(task: Task): Promise<unknown> {
  switch (task.task) {
    case 'contend':
      return contend(task, warm)
    case 'rate-limit':
      return rateLimit(task)
    case 'outage':
      return outage(task)
    case 'day-two':
      return dayTwo(task)
    case 'filled':
      return filled(task)
  }
}

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
