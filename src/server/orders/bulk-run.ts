import { newHolder, now, queueBulk, queueBulkAt, settings } from '../servicenow'
import { deleteLane, hold } from '../lanes'
import { eachMatching, moves } from './bulk'

/** Begins a bulk run. Returns at once; the queue does the work. */
export function beginBulk(encodedQuery: string): void {
  const start = { run: newHolder(), since: now(), after: '' }
  queueBulk(encodedQuery, cursorOf(start))
  queueAgain(encodedQuery, start)
}

/**
 * Queues what a query matches for a time slice, then lets other work in. Should this node die, the same part is done
 * again a little later: before the first request is queued, an event is on its way for that. It finds nothing left to do
 * when all went well.
 */
export function goOnWithBulk(encodedQuery: string, cursor: string, queue: (sysId: string) => void): void {
  const from = parseCursor(cursor)
  // Of a run only one worker does a part at a time: whoever holds it has left word for what is left.
  const held = hold(`bulk:${from.run}`, '')
  if (held === null) return
  try {
    queuePart(encodedQuery, from, queue)
  } finally {
    deleteLane(held.sysId)
  }
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

/** How long after the lease of a part's worker it is looked at again: until then a dead one holds it. */
const AGAIN_MS = 60000

/** A run is not looked at again for ever: a request that a rule keeps from being queued would be found each time. */
const LONGEST_RUN_MS = 4 * 3600000

function queueAgain(encodedQuery: string, from: Cursor): void {
  if (now() - from.since > LONGEST_RUN_MS) return
  queueBulkAt(encodedQuery, cursorOf(from), now() + settings.laneLeaseMs() + AGAIN_MS)
}

/** How far a bulk run has come: begun at `since` (epoch milliseconds), done up to the place `after`. */
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
  // Older versions kept a sys_id there: what they had taken up is not taken up once more.
  return { run, since: Number(since), after: /^[0-9a-f]{32}$/.test(after) ? '' : after }
}
