import { errors } from 'undici'

/** Calls that wait for their answer, by transaction: a transaction has one at a time. */
export class CallsUnderWay {
  private readonly waiting = new Map<string, AbortController>()

  /** Makes a call that can be told that its time is up. */
  async run<T>(transaction: string, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.waiting.set(transaction, controller)
    try {
      return await call(controller.signal)
    } finally {
      this.waiting.delete(transaction)
    }
  }

  /** Lets a transaction's call time out now, as it does when its socket was silent for too long. */
  timeOut(transaction: string): void {
    this.waiting.get(transaction)?.abort(new errors.HeadersTimeoutError())
  }
}
