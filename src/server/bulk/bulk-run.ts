import { newGuid, now, queueBulk, queueBulkAt, settings } from '../servicenow'
import { whileHeld } from '../lanes'
import { eachMatching, moves } from './bulk'

/** Begins a bulk run. Returns at once; the queue does the work. */
export function beginBulk(encodedQuery: string): void {
  const start = { run: newGuid(), since: now(), after: '' }
  queueBulk(encodedQuery, cursorOf(start))
  queueAgain(encodedQuery, start)
}

/**
 * Queues the requests that a query matches for the length of a time slice, then lets other work in. Before the first
 * request is queued, an event for later is stored: if this node dies, that event repeats the part, and otherwise it
 * finds nothing left to do.
 */
export function goOnWithBulk(encodedQuery: string, cursor: string, queue: (sysId: string) => void): void {
  const from = parseCursor(cursor)
  // Only one worker at a time works on a run. While worker A holds the run, worker B stops here: A has already queued
  // an event for the rest.
  whileHeld(`bulk:${from.run}`, '', () => {
    queuePart(encodedQuery, from, queue)
  })
}

function queuePart(encodedQuery: string, from: Cursor, queue: (sysId: string) => void): void {
  const end = now() + settings.laneTimeSliceMs()
  const done = { last: from.after, all: true, queued: 0 }
  eachMatching(encodedQuery, from.after, from.since, ({ sysId }, decided, place) => {
    if (now() >= end) {
      done.all = false
      return 'enough'
    }
    if (moves(decided)) {
      if (done.queued === 0) queueAgain(encodedQuery, from)
      done.queued += 1
      queue(sysId)
    }
    done.last = place
    return 'on'
  })
  if (!done.all) queueBulk(encodedQuery, cursorOf({ ...from, after: done.last }))
}

/**
 * The pause between the end of a worker's lease and the repetition of its part: before that end a dead worker still
 * holds the run.
 */
const AGAIN_MS = 60000

/**
 * The time after which a run is not repeated any more: a request that a rule keeps from being queued would be found
 * each time.
 */
const LONGEST_RUN_MS = 4 * 3600000

function queueAgain(encodedQuery: string, from: Cursor): void {
  if (now() - from.since > LONGEST_RUN_MS) return
  queueBulkAt(encodedQuery, cursorOf(from), now() + settings.laneLeaseMs() + AGAIN_MS)
}

/** The progress of a bulk run: it began at `since` (epoch milliseconds) and has come to the place `after`. */
interface Cursor {
  run: string
  since: number
  after: string
}

function cursorOf({ run, since, after }: Cursor): string {
  return `${run}:${String(since)}:${after}`
}

function parseCursor(cursor: string): Cursor {
  const [run = '', since = '', after = ''] = cursor.split(':')
  // Older versions kept a sys_id here. Then the run begins at the first place again; requests that it has queued
  // already are not queued once more.
  return { run, since: Number(since), after: /^[0-9a-f]{32}$/.test(after) ? '' : after }
}
