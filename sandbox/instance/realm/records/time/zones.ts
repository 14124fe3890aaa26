import type { Context } from '../context'

/** Milliseconds that the user's time zone is ahead of UTC at an instant. */
function offsetAt(context: Context, milliseconds: number): number {
  const zone = context.user().timeZone
  if (zone === 'UTC' || zone === 'GMT') return 0
  return context.call('data.offset', { zone, milliseconds }) as number
}

/** An instant as the user's clock shows it, in milliseconds as if that clock were UTC. */
export function toLocal(context: Context, milliseconds: number): number {
  return milliseconds + offsetAt(context, milliseconds)
}
