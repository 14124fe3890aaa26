/** The data that an event carries besides the key of the lane that it wakes. Times are epoch milliseconds. */
export interface Wake {
  organizationSysId: string
  /** The time from which on there is work in the lane. */
  at: number
  /** The time at which the event is due. A clock that is behind this time when the event arrives is wrong. */
  due: number
}

export function packWake({ organizationSysId, at, due }: Wake): string {
  return [organizationSysId, at, due].join('@')
}

/** Reads the packed data; in an event without a time (made by an older version) the times are 0. */
export function parseWake(told: string): Wake {
  const [organizationSysId = '', at = '', due = ''] = told.split('@')
  const since = epochOf(at)
  return { organizationSysId, at: since, due: Math.max(since, epochOf(due)) }
}

function epochOf(told: string): number {
  return /^\d{1,15}$/.test(told) ? Number(told) : 0
}
