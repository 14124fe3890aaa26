import type { ChangedValue, HappeningPlan, Scenario } from '../scenario/scenario'
import type { Row } from '../../instance/data/store/rows'
import { changeByHand, newValue } from '../stage/contents'
import { KIND_NAMES, type KindName } from '../stage/organizations'
import type { OtherTrunk } from '../stage/others'
import { SCOPE, type Stage } from '../stage/stage'
import type { People } from './people'
import type { Tally } from '../storm/tally'

export type ActPlan = Extract<HappeningPlan, { kind: 'change' | 'drift' | 'adopt' | 'replace' }>

/** A value that somebody gave to a trunk in Genesys. */
export interface Edit {
  id: string
  what: ChangedValue
  value: string
  /** The number of trunk requests that had been asked for until then. */
  after: number
}

/** Returns false as long as what the act is about is not there yet. */
type Act = () => boolean

/** Acts on trunks that are known here: each waits until its trunk is, or until the storm is over. */
export class Acts {
  readonly edits: Edit[] = []
  private waiting: Act[] = []
  private changes = 0

  /** @param requests sys_ids of the orders; `others`: trunks that somebody else made */
  constructor(
    private readonly scenario: Scenario,
    private readonly parts: { stage: Stage; people: People; tally: Tally },
    private readonly requests: readonly string[],
    private readonly others: readonly OtherTrunk[],
  ) {}

  begin(plan: ActPlan): void {
    const act = this.actOf(plan)
    if (!act()) this.waiting.push(act)
  }

  /** Tries once more what has waited. */
  goOn(): void {
    if (this.waiting.length > 0) this.waiting = this.waiting.filter((act) => !act())
  }

  end(): void {
    this.waiting.length = 0
  }

  private actOf(plan: ActPlan): Act {
    switch (plan.kind) {
      case 'change':
        return () => this.change(plan)
      case 'drift':
        return () => this.drift(plan)
      case 'replace':
        return () => this.replace(plan.change)
      case 'adopt':
        return this.adopt(plan.organization)
    }
  }

  private change({ trunk, what, overwrite }: Extract<ActPlan, { kind: 'change' }>): boolean {
    const row = this.trunkAt(trunk)
    if (row === null) return false
    const nth = ++this.changes
    const values: Record<string, unknown> = { [what]: newValue(what, nth, 'change'), overwrite }
    // Nobody here knows the password of an adopted trunk, and Genesys may forget it with the change.
    if (row['source'] === 'adopted') values['auth_password'] = newValue('auth_password', nth, 'change')
    this.parts.tally.add(`change asked for: ${what}`)
    this.parts.people.does(`new TrunkRegistration().change('${row['sys_id'] ?? ''}', ${JSON.stringify(values)})`)
    return true
  }

  private drift({ trunk, what }: Extract<ActPlan, { kind: 'drift' }>): boolean {
    const { stage, tally } = this.parts
    const row = this.trunkAt(trunk)
    const kind = row === null ? undefined : this.kindOf(row)
    if (row === null || kind === undefined) return false
    const { genesys_id: id = '' } = row
    const value = newValue(what, ++this.changes, 'hand')
    if (!changeByHand(stage, kind, id, what, value)) return true
    this.edits.push({ id, what, value, after: stage.asked.requests.size })
    tally.add(`changed by hand: ${what}`)
    return true
  }

  private replace(which: number): boolean {
    const query = 'act=change^registration_state=failed^verdict=change_not_offered^ORDERBYnumber'
    const rows = this.parts.stage.parts.database.select(`${SCOPE}_trunk_request`, query)
    const row = rows[which % Math.max(1, rows.length)]
    if (row === undefined) return false
    this.parts.tally.add('replacement asked for')
    this.parts.people.does(`new TrunkRegistration().replace('${row['sys_id'] ?? ''}')`)
    return true
  }

  /** Has an organization compared, and then adopts what was found. */
  private adopt(which: number): Act {
    const { stage, people, tally } = this.parts
    const { organizations } = this.scenario
    const organization = stage.organization(organizations[which % organizations.length] ?? 'byoc')
    people.does(`new Reconciler().startOne('${organization}')`)
    tally.add('comparison')
    return () => {
      const found = `organization=${organization}^state=foreign`
      if (stage.parts.database.count(`${SCOPE}_trunk`, found) === 0) return false
      tally.add('adoption asked for')
      people.does(`new TrunkAdoption().adopt('${organization}')`)
      return true
    }
  }

  /** The record of a trunk that stands: that of an order, or one of somebody else that was adopted. */
  private trunkAt(which: number): Row | null {
    const queries = [
      ...this.requests.map((request) => `request=${request}^state=present`),
      ...this.others.map(({ id }) => `genesys_id=${id}^source=adopted^state=present`),
    ]
    const query = queries[which % queries.length]
    return query === undefined ? null : (this.parts.stage.parts.database.select(`${SCOPE}_trunk`, query)[0] ?? null)
  }

  private kindOf({ organization }: Row): KindName | undefined {
    return KIND_NAMES.find((kind) => this.parts.stage.organization(kind) === organization)
  }
}
