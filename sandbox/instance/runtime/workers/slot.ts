import type { EngineWorker, JobContext } from '../../engines/engine'
import type { Job } from '../../protocol'

/** A place for one worker, and the job it is at. */
export interface Slot {
  number: number
  engine: Promise<EngineWorker> | null
  job: Job | null
  startedAt: number
  /** Milliseconds of this job spent waiting for the host, and since when it waits now. */
  waitedMs: number
  waitingSince: number | null
  /**
   * The way in which the worker died, as far as the instance is concerned: nothing that it asks for happens any more.
   */
  lost: 'crashed' | 'runaway' | null
  onLost: (() => void) | null
  /** The version of the system properties that the worker was told last. */
  properties: number
}

export function freshSlot(number: number): Slot {
  return {
    number,
    engine: null,
    job: null,
    startedAt: 0,
    waitedMs: 0,
    waitingSince: null,
    lost: null,
    onLost: null,
    properties: 0,
  }
}

/** The answer to a call, with the version of the system properties when that has changed since the worker was told. */
export function withProperties(answer: string, slot: Slot, { propertiesVersion }: JobContext): string {
  if (slot.properties === propertiesVersion) return answer
  slot.properties = propertiesVersion
  return `{"p":${String(propertiesVersion)},${answer.slice(1)}`
}
