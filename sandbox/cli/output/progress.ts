import { SingleBar } from 'cli-progress'
import type { StateCounts } from '../orders/count-states'

/** Shows on a terminal how far the work is; elsewhere nothing. */
export interface Progress {
  say(what: string): void
  /** Counts and shows how many orders stand in which state, if it is time for that. */
  show(count: () => StateCounts): void
  end(): void
}

const EVERY_MS = 100

/** Share of the time that counting takes at most. */
const MOST_OF_TIME = 0.01

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
  const isTime = pacing(() => performance.now())
  return {
    say: (what) => {
      bar.update({ what })
    },
    show: (count) => {
      isTime(() => {
        const { settled, states } = count()
        bar.update(Math.min(settled, total), { what: shown(states) })
      })
    },
    end: () => {
      bar.stop()
    },
  }
}

/**
 * A function that does what it is given no more often than every `EVERY_MS`, and so seldom that it takes no more of the
 * time than `MOST_OF_TIME`, however long it takes once.
 */
export function pacing(now: () => number): (work: () => void) => void {
  let next = now()
  return (work) => {
    const begun = now()
    if (begun < next) return
    work()
    const ended = now()
    next = ended + Math.max(EVERY_MS, (ended - begun) / MOST_OF_TIME)
  }
}

/** `3 registered, 2 queued`. */
function shown(states: ReadonlyMap<string, number>): string {
  return [...states].map(([state, count]) => `${String(count)} ${state.replaceAll('_', ' ')}`).join(', ')
}
