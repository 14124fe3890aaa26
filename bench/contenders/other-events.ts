import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { Instance } from '../../sandbox/instance/instance'
import { toStoredTime } from '../../sandbox/instance/data/stored-time'

/** Another application's event: its queue is the default one, as with most events. */
const NAME = 'other.app.event'
/** Milliseconds between two events of the other application. */
const EVERY_MS = 100

/** Another application's events on the same nodes, while a load is worked: the time that each waits for a worker. */
export class OtherEvents {
  private readonly sentAt = new Map<string, number>()
  private readonly waits: number[] = []
  private readonly timer: NodeJS.Timeout
  private readonly end: () => void

  constructor(private readonly instance: Instance) {
    const { database } = instance
    if (database.count('sysevent_register', `event_name=${NAME}`) === 0) {
      database.insert('sysevent_register', { event_name: NAME })
      database.insert('sysevent_script_action', {
        name: 'Other application',
        event_name: NAME,
        active: 'true',
        script: 'gs.getProperty("instance_name")',
      })
    }
    this.end = database.onChange(
      ({ table, sysId, operation, values }) => {
        if (table !== 'sysevent' || operation !== 'update' || values['state'] !== 'processing') return
        const sentAt = this.sentAt.get(sysId)
        if (sentAt !== undefined) this.waits.push(performance.now() - sentAt)
      },
      () => false,
    )
    this.timer = setInterval(() => {
      this.send()
    }, EVERY_MS)
  }

  /** Sends no more events, and answers how long each that was begun waited, in milliseconds. */
  stop(): number[] {
    clearInterval(this.timer)
    this.end()
    return this.waits
  }

  private send(): void {
    const { database } = this.instance
    const sysId = randomUUID().replaceAll('-', '')
    // A worker that is free takes the event before the insertion has ended.
    this.sentAt.set(sysId, performance.now())
    const processOn = toStoredTime(database.now())
    database.insert('sysevent', { sys_id: sysId, name: NAME, state: 'ready', process_on: processOn })
  }
}
