import type { Context } from '../context'

const instants = ['glide_date_time', 'due_date', 'calendar_date_time', 'glide_utc_time']

/** A stored value as the user sees it: instants in the user's time zone, everything else as it is. */
export function shownDateTime(context: Context, type: string, value: string): string {
  if (instants.indexOf(type) < 0) return value
  const zone = context.user().timeZone
  return zone === 'UTC' || zone === 'GMT' ? value : String(context.call('data.zoned', { value, zone }))
}
