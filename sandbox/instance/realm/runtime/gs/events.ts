import type { Realm } from '../../realm'
import { textOf, type Methods } from '../values'

/** The members of a GlideRecord that an event needs. */
interface RecordLike {
  getUniqueValue(): unknown
  getTableName(): unknown
  getDisplayValue(): unknown
}

/** gs.eventQueue and gs.eventQueueScheduled (GlideSystem – Scoped). */
export function eventMethods(realm: Realm): Methods {
  const queue = (event: Record<string, string | null>): void => {
    realm.host.call('runtime.queueEvent', { queue: '', at: null, ...event, scope: realm.scope })
  }
  return {
    eventQueue: (name: unknown, instance: unknown, parm1: unknown, parm2: unknown, queueName: unknown) => {
      queue({
        name: textOf(name),
        ...target(instance),
        parm1: textOf(parm1),
        parm2: textOf(parm2),
        queue: textOf(queueName),
      })
    },
    eventQueueScheduled: (name: unknown, instance: unknown, parm1: unknown, parm2: unknown, at: unknown) => {
      const first = parm1 === undefined && isRecord(instance) ? instance.getDisplayValue() : parm1
      queue({ name: textOf(name), ...target(instance), parm1: textOf(first), parm2: textOf(parm2), at: timeOf(at) })
    },
  }
}

function target(instance: unknown): { table: string; instance: string } {
  if (isRecord(instance)) {
    return { table: textOf(instance.getTableName()), instance: textOf(instance.getUniqueValue()) }
  }
  return { table: '', instance: textOf(instance) }
}

function isRecord(value: unknown): value is RecordLike {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Partial<RecordLike>
  return typeof record.getUniqueValue === 'function' && typeof record.getTableName === 'function'
}

/** A GlideDateTime or a date/time field as `yyyy-MM-dd HH:mm:ss` in UTC; null is "now". */
function timeOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'getValue' in value && typeof value.getValue === 'function') {
    return textOf((value as { getValue(): unknown }).getValue()) || null
  }
  return textOf(value) || null
}
