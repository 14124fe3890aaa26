import { BadInput } from '../bad-input'
import { readText } from '../read-text'

const STDIN = 0

/** Text of the script's file, or of stdin. Throws `BadInput` when there is none. */
export function readScript(file: string | null): string {
  if (file === null && process.stdin.isTTY) process.stderr.write('Type the script; Ctrl+D runs it.\n')
  const name = file ?? 'stdin'
  const script = readText(file ?? STDIN, name, 'script')
  if (script.trim() === '') throw new BadInput(`There is no script in ${name}.`)
  return script
}
