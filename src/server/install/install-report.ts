import type { QueueFacts, Finding } from '../facts'
import { queueLine } from './queue-findings'

/** Titles of the columns. The next step is last because it is long. */
const HEAD = ['Standing', 'What', 'Next step'] as const

/** Findings as a table in plain text, or one line when there are none; then the state of the queue. */
export function installReport(findings: readonly Finding[], queue: QueueFacts | null): string {
  const line = queueLine(queue)
  if (findings.length === 0) return `Nothing is unpublished, unverified, missing or off.\n\n${line}`
  const rows = [HEAD, ...findings.map(({ standing, what, nextStep }) => [standing, what, nextStep] as const)]
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length))
  const [first, second] = [width(0), width(1)]
  const lines = rows.map(([standing, what, next]) => `${standing.padEnd(first)}  ${what.padEnd(second)}  ${next}`)
  return `${String(findings.length)} to do.\n\n${lines.join('\n')}\n\n${line}`
}
