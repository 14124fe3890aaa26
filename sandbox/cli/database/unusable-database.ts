import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { BadInput } from '../bad-input'

/** Messages with which SQLite, or the system below it, refuses a file. Anything else is no mistake of the user's. */
const UNUSABLE =
  /unable to open|not a database|readonly|read-only|malformed|database is locked|disk|\b(ENOENT|ENOTDIR|EISDIR|EACCES|EPERM|EROFS|ENOSPC)\b/i

/** An error of a database's file as the mistake that a user can correct, with its reason; any other error as it is. */
export function refusalOf(file: string, error: unknown): unknown {
  // Told by its words, because the native module's Error may be that of another context.
  const message = String(error).replace(/^Error: /, '')
  if (error instanceof BadInput || !UNUSABLE.test(message)) return error
  return new BadInput(`Can't use the database ${file}: ${reasonOf(file, message)}.`)
}

/** SQLite says the same of every file that it can't open; the system knows why. */
function reasonOf(file: string, message: string): string {
  const folder = dirname(file)
  if (!existsSync(folder)) return `there is no folder ${folder}`
  if (!statSync(folder).isDirectory()) return `${folder} is no folder`
  if (existsSync(file) && statSync(file).isDirectory()) return 'it is a folder'
  if (/EACCES|EPERM|EROFS|unable to open|readonly|read-only/i.test(message)) return 'this user may not write it'
  return message
}
