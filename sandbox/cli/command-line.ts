import { type Command, CommanderError, InvalidArgumentError } from 'commander'
import { BadInput } from './bad-input'
import type { Terminal } from './terminal'

/** The command line as typed: arguments, and the options by name. */
export interface Typed<O> {
  args: readonly string[]
  options: O
}

/**
 * Reads a command line. Answers null when only help was asked for, which has been printed. Throws `BadInput` in one
 * sentence.
 *
 * @param args without the interpreter and the program
 */
export function readCommandLine<O extends object>(
  command: Command,
  args: readonly string[],
  { out }: Pick<Terminal, 'out'>,
): Typed<O> | null {
  try {
    const read = command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, writeOut: out })
      .parse(args, { from: 'user' })
    return { args: read.args, options: read.opts<O>() }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new BadInput(sentence(error.message))
  }
}

export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('It must be an http or https URL.')
  if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('It must be an origin alone, such as http://127.0.0.1:8080.')
  }
  return url.origin
}

export function fileName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must be the name of a file.')
  return text
}

export function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

/** @param least and `most` bound the number */
export function wholeIn(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = whole(text)
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be from ${String(least)} to ${String(most)}.`)
  }
}

function sentence(message: string): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$|\)$/.test(text) ? '' : '.'}`
}
