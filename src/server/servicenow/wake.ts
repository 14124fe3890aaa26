/** What the event that wakes a lane says besides its key: the organization, and from when on there is work. */
export function packWake(organizationSysId: string, epochMs: number): string {
  return `${organizationSysId}@${String(epochMs)}`
}

/** Reads it again; an event without a time (one of an older version) was meant for any. */
export function parseWake(told: string): { organizationSysId: string; at: number } {
  const [organizationSysId = '', at = ''] = told.split('@')
  return { organizationSysId, at: /^\d{1,15}$/.test(at) ? Number(at) : 0 }
}
