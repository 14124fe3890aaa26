import type { ReceivedRequest } from '../../sandbox/genesys/server'

export const MINUTE_MS = 60_000

export function callsByOperation(requests: readonly ReceivedRequest[]): Record<string, number> {
  const calls: Record<string, number> = {}
  for (const { operation } of requests) calls[operation] = (calls[operation] ?? 0) + 1
  return calls
}

/** The most API calls for one organization in any minute, wherever the minute starts; a token is one organization's. */
export function mostInAMinute(requests: readonly ReceivedRequest[]): number {
  const times = new Map<string, number[]>()
  for (const { organization, operation, at } of requests) {
    if (operation === 'token' || organization === null) continue
    const known = times.get(organization)
    if (known) known.push(at)
    else times.set(organization, [at])
  }
  return Math.max(0, ...[...times.values()].map((each) => most(each.sort((left, right) => left - right))))
}

/**
 * The most token requests of all organizations in any minute: a login host limits a client, and many organizations can
 * share one client.
 */
export function mostTokensInAMinute(requests: readonly ReceivedRequest[]): number {
  const tokens = requests.filter(({ operation }) => operation === 'token')
  return most(tokens.map(({ at }) => at).sort((left, right) => left - right))
}

function most(times: readonly number[]): number {
  let from = 0
  let found = 0
  times.forEach((time, index) => {
    while (time - (times[from] ?? time) >= MINUTE_MS) from += 1
    found = Math.max(found, index - from + 1)
  })
  return found
}
