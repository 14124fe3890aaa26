/** The progress messages of a build: on stderr, and only where a person is looking. Failures are always said. */
export interface Progress {
  step(text: string): void
  notice(text: string): void
}

/** `quiet` keeps steps back; notices are shown either way. */
export function progress(quiet: boolean): Progress {
  const started = Date.now()
  const silent = quiet || !process.stderr.isTTY
  return {
    step(text) {
      if (!silent) process.stderr.write(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${text}\n`)
    },
    notice(text) {
      process.stderr.write(`${text}\n`)
    },
  }
}
