/** The arguments of a command, and where its words go: to the process's own streams, or to a test. */
export interface Terminal {
  /** The arguments after the command's name. */
  args: readonly string[]
  out: (text: string) => void
  err: (text: string) => void
  /** True where a person watches, so that progress is worth showing. */
  isWatched: boolean
}

export function processTerminal(): Terminal {
  return {
    args: process.argv.slice(2),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
  }
}
