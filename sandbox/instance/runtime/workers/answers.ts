import { isPromise } from 'node:util/types'
import { HostRefusal, type CallContext, type Handlers, type Wire } from '../../protocol'

/** Answer to everything that a dead worker asks for: its script unwinds without any effect. */
export const DEAD = JSON.stringify({ f: { code: 'crashed', message: 'This worker has crashed' } })

/** Lets the operation's handler act and gives its answer, or its refusal, as it crosses the seam. */
export function answerOf(handlers: Handlers, op: string, args: Wire, context: CallContext): string | Promise<string> {
  const handler = handlers[op]
  if (!handler) return faultText(new HostRefusal('not_implemented', `The sandbox has no operation ${op}`))
  try {
    const value = handler(args, context)
    return isPromise(value) ? value.then(valueText, faultText) : valueText(value)
  } catch (error) {
    return faultText(error)
  }
}

function valueText(value: Wire | undefined): string {
  return JSON.stringify({ v: value ?? null })
}

function faultText(error: unknown): string {
  if (error instanceof HostRefusal) {
    return JSON.stringify({ f: { code: error.code, message: error.message, details: error.details } })
  }
  const message = error instanceof Error ? error.message : String(error)
  return JSON.stringify({ f: { code: 'failed', message } })
}
