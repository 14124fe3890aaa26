/** Registrations whose status one event has asked for: as many sys_ids, with commas, as its parameter holds. */
const MOST = 7

/**
 * Registrations that the event of a registration names: it and those that the same lane takes up next, which will be
 * registered before the event is due. Naming them first keeps their polls, should the node die before it queues others.
 */
export function pollTogether(registration: string, upcoming: readonly string[]): readonly string[] {
  const at = upcoming.indexOf(registration)
  return at < 0 ? [registration] : upcoming.slice(at, at + MOST)
}
