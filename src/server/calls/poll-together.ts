/** Most registrations of one status event: the number of sys_ids, with commas, that its parameter can hold. */
const MOST = 7

/**
 * The registrations that the status event of one registration names: that one, and those that the same lane works next,
 * which will be registered before the event is due. Because the event already names them, they are polled even if the
 * node dies before it queues another event.
 */
export function pollTogether(registration: string, upcoming: readonly string[]): readonly string[] {
  const at = upcoming.indexOf(registration)
  return at < 0 ? [registration] : upcoming.slice(at, at + MOST)
}
