import { queueHeartbeat } from '../servicenow'
import { proveReadableColumns } from '../facts'

/** Sends and works an event that has no other purpose than to be worked: it proves that the app's queue is drained. */
export class Heartbeat {
  /** For the sweeper's job and the install check: queues a heartbeat event. */
  ask(): void {
    queueHeartbeat()
  }

  /**
   * For the script action, which runs as the user of the queue's jobs and so also finds out which columns that user may
   * decrypt.
   */
  beat(): void {
    proveReadableColumns()
  }
}
