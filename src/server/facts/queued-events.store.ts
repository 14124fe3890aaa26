import { text } from '../servicenow'

const TABLE = 'sysevent'

/** Time at which the event of this name was last processed, in epoch milliseconds; null when none was. */
export function lastWorked(name: string): number | null {
  const event = new GlideRecord(TABLE)
  event.addQuery('name', name)
  event.addQuery('state', 'processed')
  event.orderByDesc('processed')
  return first(event, 'processed')
}

/** Time since which the oldest ready event of a queue has been waiting, in epoch milliseconds; null when none is. */
export function oldestReady(queue: string, time: GlideDateTime): number | null {
  const event = new GlideRecord(TABLE)
  event.addQuery('queue', queue)
  event.addQuery('state', 'ready')
  event.addQuery('process_on', '<=', text(time.getValue()))
  event.orderBy('process_on')
  return first(event, 'process_on')
}

function first(event: GlideRecord, column: string): number | null {
  event.setLimit(1)
  event.query()
  return event.next() ? new GlideDateTime(text(event.getValue(column))).getNumericValue() : null
}
