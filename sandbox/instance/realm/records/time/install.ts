import type { Context } from '../context'
import { defineDateTime } from './date-time'
import { defineDuration } from './duration'

/** Defines GlideDateTime and GlideDuration among the globals. */
export function installTime(context: Context): void {
  const { globals } = context.realm
  globals['GlideDuration'] = defineDuration(context)
  globals['GlideDateTime'] = defineDateTime(context)
}
