import { queueHeartbeat } from '../servicenow'
import { proveReadableColumns } from '../install'

/** An event that does nothing but be worked: when it was, something drains the app's queue. */
export class Heartbeat {
  /** For the sweeper's job, and the install check: has the queue show that it is drained. */
  ask(): void {
    queueHeartbeat()
  }

  /** For the script action, which runs as the user that the queue's jobs run as: so it finds out what that user may decrypt. */
  beat(): void {
    proveReadableColumns()
  }
}
