import { scope as SCOPE } from '../../../now.config.json'
import { listPage, type QueueFacts, type Unplaced } from '../facts'

const MINUTE_MS = 60000

/**
 * Shortest wait that is a finding. The queue is polled every few seconds: an event that waits for longer has no
 * processor, or stands behind too much work.
 */
const LONG_WAIT_MS = 5 * MINUTE_MS

/** Shortest silence that is a finding. The sweeper's job asks for a heartbeat every five minutes. */
const LONG_SILENCE_MS = 15 * MINUTE_MS

/** Findings about the queue's processing. A record of a processor proves nothing; a processed event does. */
export function queueFindings({ beat, oldest }: QueueFacts): Unplaced[] {
  const waits = oldest !== null && oldest > LONG_WAIT_MS
  if (beat !== null && beat <= LONG_SILENCE_MS) {
    return waits
      ? [
          {
            standing: 'off',
            what: `Events have waited in the queue for ${minutes(oldest)}`,
            nextStep: BUSY,
            link: QUEUE,
          },
        ]
      : []
  }
  if (waits || beat !== null) {
    const since = waits ? `: its oldest event has waited for ${minutes(oldest)}` : ` for ${minutes(beat ?? 0)}`
    return [{ standing: 'off', what: `Nothing has drained the event queue${since}`, nextStep: UNDRAINED, link: QUEUE }]
  }
  return [
    {
      standing: 'unknown',
      what: 'Nothing shows yet that the event queue is drained',
      nextStep: 'Open this check again in a minute: it has just asked the queue for a sign of life.',
    },
  ]
}

/** The state of the queue in one line for the report, whether it is well or not. */
export function queueLine(queue: QueueFacts | null): string {
  if (queue === null) return 'Event queue: could not be read.'
  const beat = queue.beat === null ? 'not seen drained yet' : `last drained ${minutes(queue.beat)} ago`
  const oldest = queue.oldest === null ? 'none' : `for ${minutes(queue.oldest)}`
  return `Event queue: ${beat}; oldest event that waits: ${oldest}.`
}

const QUEUE = listPage('sysevent_queue_list', { queue: `${SCOPE}.lanes` })

const BUSY = `It is drained, but too slowly: look in System Policy > Events > Event Log for what is worked, and raise Job config value of the queue ${SCOPE}.lanes (sysevent_queue.list).`

const UNDRAINED = `See in sysevent_queue.list that the queue ${SCOPE}.lanes has Automatic processing, and in System Scheduler > Scheduled Jobs that its jobs are there and not in the state Error; then open this check again in a minute.`

function minutes(ms: number): string {
  const whole = Math.floor(ms / MINUTE_MS)
  return whole === 0 ? 'less than a minute' : whole === 1 ? '1 minute' : `${String(whole)} minutes`
}
