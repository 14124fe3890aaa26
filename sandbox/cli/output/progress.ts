import { SingleBar } from 'cli-progress'
import { isSettled, type Outcome } from '../orders/outcome'

/** Shows on a terminal how far the work is; elsewhere nothing. */
export interface Progress {
  say(what: string): void
  /** Reads and shows the progress of each order, if it is time for that. */
  show(read: () => readonly Outcome[]): void
  end(): void
}

const EVERY_MS = 100

const SILENT: Progress = { say: () => undefined, show: () => undefined, end: () => undefined }

/** @param visible whether there is a terminal to show it on; it is drawn on stderr */
export function openProgress(total: number, visible: boolean): Progress {
  if (!visible) return SILENT
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {what}',
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  })
  bar.start(total, 0, { what: 'starting' })
  let shownAt = 0
  return {
    say: (what) => {
      bar.update({ what })
    },
    show: (read) => {
      if (performance.now() - shownAt < EVERY_MS) return
      const outcomes = read()
      bar.update(outcomes.filter(isSettled).length, { what: statesOf(outcomes) })
      shownAt = performance.now()
    },
    end: () => {
      bar.stop()
    },
  }
}

/** `3 registered, 2 queued`. */
function statesOf(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>()
  for (const { state } of outcomes) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].map(([state, count]) => `${String(count)} ${state}`).join(', ')
}
