import type { Context } from '../context'
import { format, parse } from './civil'
import { userFormat } from './date-time'
import { durationDisplay } from './duration'
import { toLocal } from './zones'

const instants = ['glide_date_time', 'due_date', 'calendar_date_time', 'glide_utc_time']
const stored = 'yyyy-MM-dd HH:mm:ss'

/** A stored value as the user sees it: instants in the user's time zone and format, everything else as it is. */
export function shownDateTime(context: Context, type: string, value: string): string {
  if (instants.indexOf(type) >= 0) {
    const at = parse(value, stored)
    return at === null ? value : format(toLocal(context, at), userFormat(context))
  }
  if (type === 'glide_duration') {
    const at = parse(value, stored)
    return at === null ? value : durationDisplay(at)
  }
  if (type === 'glide_date') {
    const at = parse(value, 'yyyy-MM-dd')
    return at === null ? value : format(at, context.user().dateFormat)
  }
  return value
}
