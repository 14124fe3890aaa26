/** The delay after which the app asks for the status of a new trunk. */
export const POLL_AFTER_MS = 10_000

/**
 * Polls of new trunks' status that become due while others are still being registered: the app asks once for each trunk,
 * and so does a contender that is compared with it.
 */
export class DuePolls {
  private readonly waiting: { at: number; poll: () => Promise<unknown> }[] = []

  /** @param time milliseconds since some moment */
  constructor(private readonly time: () => number) {}

  /** Has a poll made once it is due. */
  add(poll: () => Promise<unknown>): void {
    this.waiting.push({ at: this.time() + POLL_AFTER_MS, poll })
  }

  /** Makes the polls that are due now, so many at once, the earliest first. Rejects with the first failure. */
  async make(count = 1): Promise<void> {
    const time = this.time()
    const worker = async (): Promise<void> => {
      for (let [next] = this.waiting; next !== undefined && next.at <= time; [next] = this.waiting) {
        this.waiting.shift()
        await next.poll()
      }
    }
    await Promise.all(Array.from({ length: count }, worker))
  }
}
