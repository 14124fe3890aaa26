import { readFileSync } from 'node:fs'
import { BadInput } from './bad-input'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

/**
 * Text of a file, or of an open one by its number; a mark of its byte order is left out. Throws `BadInput`, which shows
 * nothing of the content: where it can't be read, and where it is no UTF-8.
 *
 * @param name what messages call it, and `kind` what it is
 */
export function readText(file: string | number, name: string, kind: string): string {
  const bytes = bytesOf(file, `the ${kind} ${name}`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadInput(`${name}: ${encodingOf(bytes)}. Save it as UTF-8.`)
  }
}

function bytesOf(file: string | number, what: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new BadInput(`Can't read ${what}: ${REASONS[code] ?? code}.`)
  }
}

/** Byte order marks of encodings that editors offer besides UTF-8. */
function encodingOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return 'the file is UTF-16, not UTF-8'
  return `the file is not UTF-8: what begins at byte ${String(firstWrong(bytes) + 1)} is none of its characters`
}

/** Finds the end of the longest beginning that is UTF-8. */
function firstWrong(bytes: Buffer): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isBeginning(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/** True when a text could go on after these bytes. */
function isBeginning(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
