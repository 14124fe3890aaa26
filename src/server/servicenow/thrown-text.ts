import { text } from './text'

/** Text of whatever was thrown: a JavaScript error, or a Java exception with getMessage() and a class. */
export function thrownText(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'getMessage' in error) {
    const { getMessage } = error
    if (typeof getMessage === 'function') return text((error as { getMessage: () => PlatformText }).getMessage())
  }
  return String(error)
}
