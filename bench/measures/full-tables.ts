import type { Plan } from '../plan'
import { perform } from '../processes'
import type { Progress } from '../report/progress'
import type { ReadStep } from '../tasks/task'

/** The reads of full tables, and the rows that fill them. */
export interface FullTables {
  requests: number
  attempts: number
  steps: ReadStep[]
}

export async function fullTables({ filled }: Plan, progress: Progress): Promise<FullTables> {
  progress.say(`full tables: ${String(filled.requests)} requests, ${String(filled.attempts)} attempts`)
  const steps = await perform({ task: 'filled', ...filled })
  progress.step()
  return { ...filled, steps }
}

/** Reads of every row of a table that grows, in the steps whose name begins so. */
export function wholeReads({ steps }: FullTables, beginning: string): number {
  const asked = steps.filter(({ step }) => step.startsWith(beginning))
  return asked.reduce((sum, { reads }) => sum + reads.filter(({ whole }) => whole).length, 0)
}
