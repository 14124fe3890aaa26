/** The arguments of a command, its stdin, and where its words go: to the process's own streams, or to a test. */
export interface Terminal {
  /** The arguments after the command's name. */
  args: readonly string[]
  /** The file that holds the command's stdin: its name, or the number of an open one. */
  stdin: string | number
  out: (text: string) => void
  err: (text: string) => void
  /** True where a person watches, so that progress is worth showing. */
  isWatched: boolean
}

export function processTerminal(): Terminal {
  return {
    args: process.argv.slice(2),
    stdin: process.stdin.fd,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
  }
}
