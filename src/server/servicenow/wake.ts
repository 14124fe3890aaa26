/** What the event that wakes a lane says besides its key. */
export interface Wake {
  organizationSysId: string
  /** From when on there is work. */
  at: number
  /** When the event is due: no clock that is right is behind that when the event comes. */
  due: number
}

export function packWake({ organizationSysId, at, due }: Wake): string {
  return [organizationSysId, at, due].join('@')
}

/** Reads it again; an event without a time (one of an older version) was meant for any. */
export function parseWake(told: string): Wake {
  const [organizationSysId = '', at = '', due = ''] = told.split('@')
  const since = epochOf(at)
  return { organizationSysId, at: since, due: Math.max(since, epochOf(due)) }
}

function epochOf(told: string): number {
  return /^\d{1,15}$/.test(told) ? Number(told) : 0
}
