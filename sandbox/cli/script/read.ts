import { isatty } from 'node:tty'
import { BadInput } from '../bad-input'
import { readText } from '../read-text'
import type { Terminal } from '../terminal'

/** Text of the script's file, or of stdin. Throws `BadInput` when there is none. */
export function readScript(file: string | null, { stdin, err }: Pick<Terminal, 'stdin' | 'err'>): string {
  if (file === null && typeof stdin === 'number' && isatty(stdin)) err('Type the script; Ctrl+D runs it.\n')
  const name = file ?? 'stdin'
  const script = readText(file ?? stdin, name, 'script')
  if (script.trim() === '') throw new BadInput(`There is no script in ${name}.`)
  return script
}
