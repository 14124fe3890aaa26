import type { Database } from '../data/database'
import type { Row, Values } from '../data/store/rows'
import type { RecordChange } from '../data/writing/writer'
import type { SystemLog } from '../runtime/log'
import { firesOn } from './condition'
import { filledIn } from './content'
import { readNotification, UnknownNotification, type Notification } from './notification'
import { recipientsOf } from './recipients'

const TABLE = 'sysevent_email_action'

/**
 * The platform's notifications: a change that meets one leaves a row of `sys_email` in state ready, as on an instance
 * whose outbox nobody empties. No mail leaves the sandbox. Source: documentation,
 * platform-administration/t_CreateANotification. A notification that can't be followed says
 * why in the log.
 */
export class Mailer {
  private readonly notifications = new Map<string, Notification[]>()

  constructor(
    private readonly database: Database,
    private readonly log: SystemLog,
  ) {
    this.reload()
    database.onChange(
      (change) => {
        if (change.table === TABLE) this.reload()
        for (const notification of this.notifications.get(change.table) ?? []) this.consider(notification, change)
      },
      (table) => this.notifications.has(table),
    )
  }

  private reload(): void {
    this.notifications.clear()
    if (!this.database.tables.view(TABLE)) return
    for (const row of this.database.select(TABLE, 'active=true')) {
      this.guarded(row['name'] ?? '', () => {
        const read = readNotification(row)
        this.notifications.set(read.table, [...(this.notifications.get(read.table) ?? []), read])
      })
    }
  }

  private consider(notification: Notification, change: RecordChange): void {
    const wanted = change.operation === 'insert' ? notification.onInsert : notification.onUpdate
    if (change.operation === 'delete' || !wanted) return
    this.guarded(notification.name, () => {
      if (firesOn(this.database, change, notification.condition)) this.send(notification, change)
    })
  }

  private send(notification: Notification, { table, sysId, values }: RecordChange): void {
    const { database } = this
    const record = filled(values)
    const recipients = recipientsOf(database, notification, record, record['sys_updated_by'] ?? '')
    if (recipients.length === 0) return
    database.insert('sys_email', {
      type: 'send-ready',
      state: 'ready',
      recipients: recipients.join(','),
      subject: filledIn(database, table, record, notification.subject),
      body: filledIn(database, table, record, notification.html),
      content_type: 'text/html',
      target_table: table,
      instance: sysId,
    })
  }

  private guarded(name: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      if (!(error instanceof UnknownNotification)) throw error
      this.log.write('error', `Not sent: ${error.message}`, `Notification ${name}`)
    }
  }
}

/** The written record, which an instance has in memory here. */
function filled(values: Values): Row {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}
