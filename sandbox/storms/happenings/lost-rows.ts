import type { Row } from '../../instance/data/store/rows'
import type { HappeningPlan } from '../scenario/scenario'
import { SCOPE, type Stage } from '../stage/stage'
import type { LaneWatch } from '../storm/lane-watch'
import type { Tally } from '../storm/tally'

type Plan = Extract<HappeningPlan, { kind: 'lose' }>

/** The rows of each table that may be lost, chosen so that the right outcome is known. */
const QUERIES: Readonly<Record<Plan['what'], string>> = {
  token: 'ORDERBYkey',
  lane: 'ORDERBYkey',
  // A command that a person gave and that the row alone knows is lost with it.
  registration: 'wishISEMPTY^operation!=cancel^ORDERBYrequest',
  attempt: 'ORDERBYkey',
}

/** The rows' knowledge at a moment. */
interface Known {
  attempts: Row[]
  requests: Map<string, string>
}

/** Rows that are lost: deleted by somebody, or not in the backup that the instance was restored from. */
export class LostRows {
  /** Attempts that were lost: they account for the calls that the server saw. */
  readonly attempts: Row[] = []
  /** sys_ids of requests whose registration was lost. */
  readonly requests = new Set<string>()
  /** sys_ids of requests of which a backup, from which the instance was restored, did not know the latest. */
  readonly restored = new Set<string>()
  /**
   * sys_ids of restored requests that were drafts in the backup: for the app, the next write of such a request is its
   * first.
   */
  readonly drafts = new Set<string>()

  constructor(
    private readonly stage: Stage,
    private readonly lanes: LaneWatch,
    private readonly tally: Tally,
  ) {}

  /** True when no record tells any more what was sent for a request: a trunk in Genesys may be its own. */
  hasForgotten(request: string): boolean {
    if (this.restored.has(request)) return true
    return this.requests.has(request) && this.attempts.some((attempt) => attempt['request'] === request)
  }

  /** True when a write was sent for the request that no row tells of any more. */
  hasSent(request: string): boolean {
    return this.attempts.some((attempt) => attempt['request'] === request && attempt['operation'] === 'register')
  }

  /** True when such a write went to another organization than the one with this id. */
  hasSentElsewhere(request: string, orgId: string): boolean {
    return this.attempts.some((attempt) => {
      const { request: of, operation, org_id: sentTo = '' } = attempt
      return of === request && operation === 'register' && ![orgId, ''].includes(sentTo)
    })
  }

  /** The rows that tell of requests, right before the instance is restored from a backup. */
  remember(): Known {
    const { database } = this.stage.parts
    return {
      attempts: database.select(`${SCOPE}_attempt`, 'ORDERBYkey'),
      requests: this.tellRequests(),
    }
  }

  /** Notes what the backup does not know. Returns the sys_ids of the requests that it does not know the latest of. */
  forgetSince({ attempts, requests }: Known): string[] {
    const { database } = this.stage.parts
    const kept = new Set(database.select(`${SCOPE}_attempt`, '').map((row) => JSON.stringify(row)))
    const gone = attempts.filter((row) => !kept.has(JSON.stringify(row)))
    this.attempts.push(...gone)
    const told = this.tellRequests()
    const unknown = [...requests].filter(([sysId, known]) => told.get(sysId) !== known).map(([sysId]) => sysId)
    const forgotten = [
      ...new Set([...unknown, ...gone.flatMap(({ request = '' }) => (request === '' ? [] : [request]))]),
    ]
    for (const sysId of forgotten) {
      this.restored.add(sysId)
      const row = database.get(`${SCOPE}_trunk_request`, sysId)
      if (row?.['registration_state'] === 'draft') this.drafts.add(sysId)
    }
    return forgotten
  }

  /** A text of all that the records say of each request, by the request's sys_id. */
  private tellRequests(): Map<string, string> {
    const { database } = this.stage.parts
    const registrations = database.select(`${SCOPE}_registration`, '')
    return new Map(
      database.select(`${SCOPE}_trunk_request`, '').map((row) => {
        const { sys_id: sysId = '' } = row
        return [sysId, JSON.stringify([row, registrations.filter(({ request }) => request === sysId)])]
      }),
    )
  }

  lose({ what, which }: Plan): void {
    const { database } = this.stage.parts
    const rows = database.select(`${SCOPE}_${what}`, QUERIES[what]).filter((row) => this.mayBeLost(what, row))
    const row = rows[which % Math.max(1, rows.length)]
    if (row?.['sys_id'] === undefined) return
    this.tally.add(`row lost: ${what}`)
    if (what === 'attempt') this.attempts.push(row)
    if (what === 'registration') this.requests.add(row['request'] ?? '')
    if (what === 'lane') this.lanes.forget(row['sys_id'])
    database.delete(`${SCOPE}_${what}`, row['sys_id'])
  }

  /**
   * Only the attempt knows of a write whose registration doesn't have it yet, so no other row could make up for its
   * loss.
   */
  private mayBeLost(what: Plan['what'], row: Row): boolean {
    const request = row['request'] ?? ''
    const [, number] = /:(\d+)$/.exec(row['key'] ?? '') ?? []
    if (what !== 'attempt' || request === '' || number === undefined) return true
    const [registration] = this.stage.parts.database.select(`${SCOPE}_registration`, `request=${request}`)
    return Number(registration?.['attempts'] ?? 0) >= Number(number)
  }
}
