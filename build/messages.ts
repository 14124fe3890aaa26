import type { BuildFailure, Message } from 'esbuild'
import { BuildRefusal } from './scripts/script'

/** The messages for a failure, one line or block each; a refusal without a stack, since its message names the place. */
export function messages(error: unknown): string[] {
  if (error instanceof AggregateError) return error.errors.flatMap((inner: unknown) => messages(inner))
  if (error instanceof BuildRefusal) return [error.message]
  if (isEsbuildFailure(error)) return error.errors.map(describe)
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
}

function isEsbuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && 'warnings' in error
}

function describe({ location, text }: Message): string {
  return location ? `${location.file}:${String(location.line)}: ${text}` : text
}
