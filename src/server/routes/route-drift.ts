/** The beginning of the part of a drift that tells of the outbound route. */
export const ROUTE_DRIFT = 'Outbound route: '

/** Most characters that the column of a drift holds. */
const LONGEST = 1000

/** A drift with another part about the outbound route; '' for none. */
export function withRouteDrift(drift: string, route: string): string {
  const at = drift.indexOf(ROUTE_DRIFT)
  const rest = (at < 0 ? drift : drift.slice(0, at)).trim()
  const whole = [rest, route].filter((part) => part !== '').join(' ')
  return whole.length <= LONGEST
    ? whole
    : `${rest} ${ROUTE_DRIFT}it differs as well; look at the trunk in Genesys Cloud.`
}

/** The part of a drift that tells of the outbound route; '' for none. */
export function routeDriftOf(drift: string): string {
  const at = drift.indexOf(ROUTE_DRIFT)
  return at < 0 ? '' : drift.slice(at)
}
