import { SingleBar } from 'cli-progress'

/** Shows on a terminal how far the run is; elsewhere nothing. */
export interface Progress {
  say(what: string): void
  step(): void
  end(): void
}

export const SILENT: Progress = { say: () => undefined, step: () => undefined, end: () => undefined }

/** Draws on stderr. */
export function openProgress(total: number, visible: boolean): Progress {
  if (!visible) return SILENT
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {what}',
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  })
  bar.start(total, 0, { what: 'starting' })
  return {
    say: (what) => {
      bar.update({ what })
    },
    step: () => {
      bar.increment()
    },
    end: () => {
      bar.stop()
    },
  }
}
