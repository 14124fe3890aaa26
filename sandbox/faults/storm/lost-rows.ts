import type { Row } from '../../instance/data/store/rows'
import type { HappeningPlan } from '../scenario/scenario'
import { SCOPE, type Stage } from '../stage/stage'
import type { LaneWatch } from './lane-watch'
import type { Tally } from './tally'

type Plan = Extract<HappeningPlan, { kind: 'lose' }>

/** The rows of each table that may be lost, chosen so that the right outcome is known. */
const QUERIES: Readonly<Record<Plan['what'], string>> = {
  token: 'ORDERBYkey',
  lane: 'ORDERBYkey',
  // A command that a person gave and that the row alone knows is lost with it.
  registration: 'wishISEMPTY^operation!=cancel^ORDERBYrequest',
  attempt: 'ORDERBYkey',
}

/** Rows that are lost: deleted by somebody, or not in the backup that the instance was restored from. */
export class LostRows {
  /** Attempts that were lost: they account for the calls that the server saw. */
  readonly attempts: Row[] = []
  /** sys_ids of requests whose registration was lost. */
  readonly requests = new Set<string>()

  constructor(
    private readonly stage: Stage,
    private readonly lanes: LaneWatch,
    private readonly tally: Tally,
  ) {}

  /** True when no record tells any more what was sent for a request: a trunk in Genesys may be its own. */
  hasForgotten(request: string): boolean {
    return this.requests.has(request) && this.attempts.some((attempt) => attempt['request'] === request)
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
