import { reasonOf } from '../redaction'
import type { RegistrationRecord } from '../registrations'
import { rescheduleFailed, type Worked } from '../retries'

/** The reason for putting off a registration that its work left unchanged. Otherwise it would be worked in a loop. */
const LEFT_AS_IT_WAS = 'the work on it changed nothing'

/**
 * Works registrations one by one: an error in one of them does not stop the others, and no registration is worked in a
 * loop.
 */
export class OneByOne {
  /** sys_ids of registrations whose rows can't be written: they stay due, but this worker does not try them again. */
  readonly unwritable: string[] = []
  /** The registrations as this worker last read them, by sys_id. */
  private readonly found = new Map<string, string>()

  /** `secrets`: texts that the reason of a failure must not repeat. */
  work(registration: RegistrationRecord, secrets: () => readonly string[], work: () => Worked): Worked {
    const { sysId } = registration
    const row = JSON.stringify(registration)
    const isUnchanged = this.found.get(sysId) === row
    this.found.set(sysId, row)
    if (isUnchanged) return this.reschedule(sysId, LEFT_AS_IT_WAS, [])
    try {
      const worked = work()
      // The other lane may give it back as it was.
      if (worked.kind === 'elsewhere') this.found.delete(sysId)
      return worked
    } catch (error) {
      return this.reschedule(sysId, reasonOf(error), secrets())
    }
  }

  private reschedule(sysId: string, why: string, secrets: readonly string[]): Worked {
    if (!rescheduleFailed(sysId, why, secrets)) this.unwritable.push(sysId)
    return { kind: 'done' }
  }
}
