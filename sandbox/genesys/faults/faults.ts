import type { Operation, ReceivedRequest } from '../journal'
import { html, type Fault } from './fault'
import { seededRandom } from './random'

/** The requests that a fault is for. A field that isn't given matches all. */
export interface FaultMatch {
  operation?: Operation | readonly Operation[]
  method?: string
  /** `Host` header, without port. */
  host?: string
  path?: RegExp
  /** Organization that the request works in: header, `aud`, or the token's. */
  orgId?: string
  /** The number of matching requests to let pass first. Default 0. */
  skip?: number
  /** The number of matching requests to hit. Default 1. */
  times?: number
}

export interface RandomFaults {
  seed: number
  /** Share of the matching requests that are hit, 0 to 1. */
  rate: number
  match?: Omit<FaultMatch, 'skip' | 'times'>
  /** The faults to choose from. Default: `STORM`. */
  faults?: readonly Fault[]
}

/** One planned source of faults. */
export interface FaultPlan {
  /** The number of times that the fault has struck. */
  readonly struck: number
  cancel(): void
}

/** A fault that struck. */
export interface Strike {
  request: ReceivedRequest
  fault: Fault
}

/** Every way in which a request fails, none slower than a fifth of a second. */
export const STORM: readonly Fault[] = [
  { kind: 'refuse' },
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'delay', when: 'before', ms: 50 },
  { kind: 'delay', when: 'after', ms: 50 },
  { kind: 'slow_body', chunkBytes: 64, everyMs: 5 },
  { kind: 'truncate', bytes: 20 },
  { kind: 'status', when: 'before', status: 429 },
  { kind: 'status', when: 'before', status: 429, retryAfterSeconds: 1 },
  ...[500, 502, 503, 504].flatMap((status): Fault[] => [
    { kind: 'status', when: 'before', status },
    { kind: 'status', when: 'after', status },
  ]),
  html('before'),
  html('after'),
]

interface Plan {
  pick(request: ReceivedRequest, orgId: string | null): Fault | null
}

/** The faults that tests put in requests' way. Plans are asked in the order they were made; one fault per request. */
export class Faults {
  /** Everything that struck, oldest first. */
  readonly strikes: Strike[] = []
  private readonly plans = new Set<Plan>()

  /** Hits the next request (or the next `times`) that matches. */
  next(match: FaultMatch, fault: Fault): FaultPlan {
    let toSkip = match.skip ?? 0
    let left = match.times ?? 1
    return this.plan((request, orgId) => {
      if (left === 0 || !matches(match, request, orgId)) return null
      if (toSkip > 0) {
        toSkip -= 1
        return null
      }
      left -= 1
      return fault
    })
  }

  /** Hits every request that matches, until cancelled. */
  always(match: Omit<FaultMatch, 'times'>, fault: Fault): FaultPlan {
    return this.next({ ...match, times: Number.POSITIVE_INFINITY }, fault)
  }

  /** Hits a share of the requests; the same seed and order of requests give the same faults. */
  random({ seed, rate, match = {}, faults = STORM }: RandomFaults): FaultPlan {
    const random = seededRandom(seed)
    return this.plan((request, orgId) => {
      if (!matches(match, request, orgId) || random() >= rate) return null
      return faults[Math.floor(random() * faults.length)] ?? null
    })
  }

  /** Ends every fault: later requests are answered as usual. */
  clear(): void {
    this.plans.clear()
  }

  /** The fault for a request, if any; noted as struck. */
  strike(request: ReceivedRequest, orgId: string | null): Fault | null {
    for (const plan of this.plans) {
      const fault = plan.pick(request, orgId)
      if (!fault) continue
      this.strikes.push({ request, fault })
      return fault
    }
    return null
  }

  private plan(pick: Plan['pick']): FaultPlan {
    let struck = 0
    const plan: Plan = {
      pick: (request, orgId) => {
        const fault = pick(request, orgId)
        if (fault) struck += 1
        return fault
      },
    }
    this.plans.add(plan)
    return {
      get struck() {
        return struck
      },
      cancel: () => void this.plans.delete(plan),
    }
  }
}

function matches(match: FaultMatch, request: ReceivedRequest, orgId: string | null): boolean {
  const { operation, method, host, path } = match
  if (operation !== undefined && ![operation].flat().includes(request.operation)) return false
  if (method !== undefined && method !== request.method) return false
  if (host !== undefined && host !== request.host.replace(/:\d+$/, '')) return false
  if (match.orgId !== undefined && match.orgId.toLowerCase() !== orgId) return false
  return path === undefined || path.test(request.path)
}
