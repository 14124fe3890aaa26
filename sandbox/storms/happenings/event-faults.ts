import type { Database } from '../../instance/data/database'
import type { HappeningPlan } from '../scenario/scenario'
import { SCOPE } from '../stage/stage'
import type { Tally } from '../storm/tally'

const NAMES = { drop: 'dropped', duplicate: 'duplicated', move: 'moved behind the others' } as const

/** Applies a fault that a queue may have to one of the app's waiting events. */
export function disturbEvent(
  database: Database,
  { change, which }: Extract<HappeningPlan, { kind: 'event' }>,
  tally: Tally,
): void {
  const waiting = database.select('sysevent', `state=ready^nameSTARTSWITH${SCOPE}.^ORDERBYprocess_on^ORDERBYparm1`)
  const event = waiting[which % Math.max(1, waiting.length)]
  if (event === undefined) return
  const { sys_id: sysId = '', ...values } = event
  tally.add(`event ${NAMES[change]}`)
  if (change === 'drop') database.update('sysevent', sysId, { state: 'processed' })
  // Any change puts the event at the end of its queue.
  if (change === 'move') database.update('sysevent', sysId, { state: 'ready' })
  if (change === 'duplicate') database.insert('sysevent', values)
}
