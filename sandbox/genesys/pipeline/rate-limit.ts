const WINDOW_MS = 60_000

/** The use of a key in its current minute. `resetSeconds` are whole seconds until the next. */
export interface RateStanding {
  count: number
  allowed: number
  resetSeconds: number
  exceeded: boolean
}

/** Counts calls per key in minutes that start with the key's first call. */
export class RateLimit {
  private readonly windows = new Map<string, { start: number; count: number }>()

  /** Counts a call at `now` (milliseconds) and says where that leaves the key. A refused call counts too. */
  count(key: string, allowed: number, now: number): RateStanding {
    let window = this.windows.get(key)
    // A clock that was set back starts a new minute too.
    if (!window || now >= window.start + WINDOW_MS || now < window.start) {
      window = { start: now, count: 0 }
      this.windows.set(key, window)
    }
    window.count += 1
    return {
      count: window.count,
      allowed,
      resetSeconds: Math.max(1, Math.ceil((window.start + WINDOW_MS - now) / 1000)),
      exceeded: window.count > allowed,
    }
  }
}
