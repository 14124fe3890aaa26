import { scope as SCOPE } from '../../../now.config.json'
import type { Member } from '../../harness/organizations'
import type { World, Typed } from '../../harness/world'

export const MINUTE = 60_000
export const TRUNK = `${SCOPE}_trunk`
export const REGISTRATION = `${SCOPE}_registration`

export type Row = Readonly<Record<string, string>>

/** Organizations of the contract whose published calls change no trunk, one for each name. */
export function unchanging(...names: readonly string[]): Record<string, Member> {
  const member: Member = { contract: 'byoc_registration', site: false }
  return Object.fromEntries(names.map((name) => [name, member]))
}

/** Trunks that Genesys offers no change for, and what replaces them. */
export class Replacing {
  constructor(readonly world: World) {}

  /** Registers a trunk; answers its record. */
  async registered(organization: string, name: string, typed: Typed = {}): Promise<Row> {
    const request = await this.world.one(organization, { trunk_name: name, ...typed })
    await this.world.work(MINUTE)
    this.mustBe(request, 'registered ')
    return this.trunkOf(request)
  }

  /** Asks for a change of a trunk, for which Genesys has no call; answers the request that failed. */
  async refused(trunk: Row, values: object = { caller_name: 'Sales' }, status = 404): Promise<string> {
    const { faults } = this.world.genesys
    const plans = (['update', 'trunk_update'] as const).map((operation) =>
      faults.always({ operation }, { kind: 'status', when: 'before', status }),
    )
    const { request } = await this.world.instance.run<{ request: string }>(
      `JSON.parse(JSON.stringify(new TrunkRegistration().change('${trunk['sys_id'] ?? ''}', ${JSON.stringify(values)})))`,
    )
    await this.world.work(MINUTE)
    for (const plan of plans) plan.cancel()
    this.mustBe(request, 'failed change_not_offered')
    return request
  }

  private mustBe(request: string, expected: string): void {
    const { state, verdict } = this.world.outcome(request)
    if (`${state} ${verdict}` !== expected) throw new Error(`The request is ${state} ${verdict}, not ${expected}`)
  }

  replace(change: string, ...name: readonly string[]): Promise<{ request: string; refused: string; state: string }> {
    return this.world.call('TrunkRegistration', 'replace', change, ...name)
  }

  /** The record of the trunk that a request registered; empty when there is none. */
  trunkOf(request: string): Row {
    return this.world.instance.database.select(TRUNK, `request=${request}`)[0] ?? {}
  }

  trunk(sysId: string | undefined): Row {
    return this.world.instance.database.get(TRUNK, sysId ?? '') ?? {}
  }

  registrationOf(request: string): Row {
    return this.world.instance.database.select(REGISTRATION, `request=${request}`)[0] ?? {}
  }

  /** A trunk, and another one that a worker registered in its place before it died. */
  async halfReplaced(organization: string): Promise<{ old: Row; anew: Row }> {
    const { database } = this.world.instance
    const old = await this.registered(organization, 'Old')
    const anew = await this.registered(organization, 'New')
    const replaces = { replaces: old['sys_id'] ?? '' }
    database.update(REGISTRATION, this.registrationOf(anew['request'] ?? '')['sys_id'] ?? '', replaces)
    database.update(`${SCOPE}_trunk_request`, anew['request'] ?? '', replaces)
    return { old, anew }
  }

  async sweep(): Promise<void> {
    await this.world.instance.run('new Sweeper().sweep(); null')
    await this.world.work(MINUTE)
  }

  notes(request: string): string {
    return this.world.instance.database
      .select('sys_journal_field', `element_id=${request}^element=work_notes`)
      .map((row) => row['value'] ?? '')
      .join('\n')
  }

  /** The writes of an organization that change what it holds, in their order. */
  writes(organization: string): string[] {
    return this.world.writes(organization).map((line) => line.split(' ')[0] ?? '')
  }
}
