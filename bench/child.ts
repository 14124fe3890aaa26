import { contend } from './tasks/contend'
import { rateLimit } from './tasks/rate-limit'
import type { Task } from './tasks/task'

/** Entry of the process that runs one task and tells its parent the result. */
process.once('message', (task: Task) => {
  const result = task.task === 'contend' ? contend(task) : rateLimit(task)
  result.then(
    (told) => process.send?.({ result: told }),
    (error: unknown) => process.send?.({ error: textOf(error) }),
  )
})
process.once('disconnect', () => process.exit(0))

/** The official SDK rejects with the body of Genesys' answer. */
function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
}
