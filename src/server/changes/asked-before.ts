import type { RegistrationRecord } from '../registrations'

type Asked = Pick<RegistrationRecord, 'createdAt' | 'request' | 'sysId'>

/**
 * True when one change was asked for before another. A time of creation has whole seconds: within one second the number of
 * the request decides, and where that is the same or not known, the sys_id, so that no two changes wait for each other.
 *
 * @param numbers the requests' numbers by their sys_ids
 */
export function isAskedBefore(one: Asked, other: Asked, numbers: ReadonlyMap<string, string>): boolean {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt
  const [first = '', second = ''] = [numbers.get(one.request), numbers.get(other.request)]
  // A longer number is a later one: leading zeros fill up shorter ones.
  if (first.length !== second.length) return first.length < second.length
  return first === second ? one.sysId < other.sysId : first < second
}
