import { CLOCK_BYTES, CLOCK_SYSTEM, CLOCK_VIRTUAL } from '../engines/node/channel'

/** Time of the instance. Its value also lies in shared memory, where worker threads read it without asking. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  readonly shared: SharedArrayBuffer
  /** True when time stands still until it is moved. */
  readonly virtual: boolean
  /** Moves a virtual clock. */
  set?(time: number): void
}

/** The machine's clock. */
export class SystemClock implements Clock {
  readonly virtual = false
  readonly shared = new SharedArrayBuffer(CLOCK_BYTES)

  constructor() {
    Atomics.store(new BigInt64Array(this.shared), 0, CLOCK_SYSTEM)
  }

  now(): number {
    return Date.now()
  }
}

/** A clock that tests drive. It stands still until it is advanced or set; it may be set back. */
export class VirtualClock implements Clock {
  readonly virtual = true
  readonly shared = new SharedArrayBuffer(CLOCK_BYTES)
  private readonly cells = new BigInt64Array(this.shared)

  /** `start` in milliseconds since 1970. */
  constructor(start = Date.UTC(2026, 0, 5, 8, 0, 0)) {
    Atomics.store(this.cells, 0, CLOCK_VIRTUAL)
    this.set(start)
  }

  now(): number {
    return Number(Atomics.load(this.cells, 1))
  }

  set(time: number): void {
    Atomics.store(this.cells, 1, BigInt(Math.round(time)))
  }

  /** Sets how many milliseconds the clock of the second node is ahead of the first one's and the database's. */
  setSecondNodeAhead(milliseconds: number): void {
    Atomics.store(this.cells, 2, BigInt(Math.round(milliseconds)))
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }
}
