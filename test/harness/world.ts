import { scope as SCOPE } from '../../now.config.json'
import type { Input } from '../../sandbox/cli/input/schema'
import {
  startGenesys,
  worldFromInput,
  type Genesys,
  type GenesysOptions,
  type ReceivedRequest,
} from '../../sandbox/genesys/server'
import { VirtualClock, type Instance } from '../../sandbox/instance/instance'
import type { InstanceOptions } from '../../sandbox/instance/options'
import { assertNoLeaks } from '../setup/leaks'
import { orClose } from '../setup/or-close'
import { bootPrepared, PACKAGE } from '../setup/prepared'
import { castOf, INPUT, type Member } from './organizations'

/**
 * The start of the clock, with an odd fraction of a second, as on an instance; stored date-times have whole seconds.
 */
const START = Date.UTC(2026, 0, 15, 9, 0, 0, 437)

/** Columns of a trunk request that a test cares about; the others get a sound value. */
export type Typed = Readonly<Record<string, string>>

/** This is how the instance of a world is installed and run. */
export type Installed = Partial<
  Pick<InstanceOptions, 'app' | 'database' | 'workers' | 'runtimeAccess' | 'waitsForChanges'>
>

/** The built package on a fresh instance, and a local Genesys Cloud that shares its clock. */
export class World {
  private constructor(
    readonly instance: Instance,
    readonly genesys: Genesys,
    readonly clock: VirtualClock,
    /** sys_ids of the organizations, by name. */
    readonly organizations: ReadonlyMap<string, string>,
    private readonly input: Input,
  ) {}

  /** A world of many organizations, so that each test of a file has one to itself. */
  static cast(members: Readonly<Record<string, Member>>, options: GenesysOptions = {}): Promise<World> {
    const { records, truth } = castOf(members)
    return World.open(records, truth, options)
  }

  /** `input`: the instance's records; `truth`: the organizations in Genesys, the same ones unless given. */
  static async open(
    input: Input = INPUT,
    truth: Input = input,
    options: GenesysOptions = {},
    { app = PACKAGE, runtimeAccess, ...installed }: Installed = {},
  ): Promise<World> {
    const clock = new VirtualClock(START)
    const genesys = await startGenesys({ world: worldFromInput(truth), now: () => clock.now(), ...options })
    const { instance, organizations } = await orClose(genesys, () =>
      bootPrepared(
        { app, input, isPublished: true, ...(runtimeAccess === undefined ? {} : { runtimeAccess }) },
        { clock, outboundOrigin: genesys.origin, ...installed },
      ),
    )
    const sysIds = new Map([...organizations].map(([name, { sysId }]) => [name, sysId]))
    return new World(instance, genesys, clock, sysIds, input)
  }

  /**
   * Closes the instance; fails the test when a secret or a token is in the clear anywhere. `leaky`: the test planted
   * one.
   */
  async close({ leaky = false } = {}): Promise<void> {
    const secrets = this.input.credentials.map(({ clientSecret }) => clientSecret)
    try {
      if (!leaky) assertNoLeaks(this.instance, this.genesys, secrets)
    } finally {
      await this.instance.close()
      await this.genesys.close()
    }
  }

  /** sys_id of an organization's record. */
  organization(name: string): string {
    const sysId = this.organizations.get(name)
    if (sysId === undefined) throw new Error(`The organization ${name} was not set up`)
    return sysId
  }

  /** The id that Genesys knows an organization by. */
  orgId(name: string): string {
    const orgId = this.input.organizations.find((each) => each.name === name)?.orgId
    if (orgId === undefined) throw new Error(`There is no organization ${name}`)
    return orgId
  }

  /** Names of an organization's trunks in Genesys, of either contract. */
  trunks(name: string): string[] {
    const organization = this.genesys.state.organization(this.orgId(name))
    if (organization === undefined) throw new Error(`Genesys knows no organization ${name}`)
    return [...organization.trunkBases.all(), ...organization.registrations.all()].map((trunk) => trunk.name)
  }

  /** Creates queued trunk requests of an organization, in one background script; answers their sys_ids. */
  request(organization: string, ...requests: readonly Typed[]): Promise<string[]> {
    const rows = requests.map((typed, index) => ({
      organization: this.organization(organization),
      trunk_name: `${organization} ${String(index + 1)}`,
      sip_uri: 'sip:sbc1.example.com:5061;transport=tls',
      auth_user: 'carrier',
      registration_state: 'queued',
      ...typed,
    }))
    return this.instance.run<string[]>(`(function () {
      return ${JSON.stringify(rows)}.map(function (row) {
        var record = new GlideRecord('${SCOPE}_trunk_request')
        record.initialize()
        Object.keys(row).forEach(function (column) {
          if (column === 'auth_password') record.getElement(column).setDisplayValue(row[column])
          else record.setValue(column, row[column])
        })
        return String(record.insert())
      })
    })()`)
  }

  /** Creates one queued trunk request; answers its sys_id. */
  async one(organization: string, typed: Typed = {}): Promise<string> {
    const [sysId] = await this.request(organization, typed)
    if (sysId === undefined) throw new Error('No trunk request was made')
    return sysId
  }

  /** Lets the instance do all work that is due within some time of its own. */
  work(milliseconds = 5_000): Promise<void> {
    return this.instance.idle({ until: this.clock.now() + milliseconds })
  }

  /** Calls a method of a Script Include with texts, as a background script does. */
  call<T>(scriptInclude: string, method: string, ...args: readonly string[]): Promise<T> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ')
    return this.instance.run<T>(`JSON.parse(JSON.stringify(new ${scriptInclude}().${method}(${list}) || null))`)
  }

  /** A trunk request's columns. */
  row(sysId: string): Readonly<Record<string, string>> {
    const row = this.instance.database.get(`${SCOPE}_trunk_request`, sysId)
    if (row === null) throw new Error(`There is no trunk request ${sysId}`)
    return row
  }

  /** The part of a trunk request that people read: its state and its verdict's code, '' for none. */
  outcome(sysId: string): { state: string; verdict: string } {
    const { registration_state: state = '', verdict = '' } = this.row(sysId)
    return { state, verdict }
  }

  setProperty(name: string, value: string): void {
    const { database } = this.instance
    const [row] = database.select('sys_properties', `name=${SCOPE}.${name}`)
    if (row === undefined) throw new Error(`There is no property ${SCOPE}.${name}`)
    database.update('sys_properties', row['sys_id'] ?? '', { value })
  }

  updateOrganization(name: string, values: Typed): void {
    this.instance.database.update(`${SCOPE}_organization`, this.organization(name), values)
  }

  /** The number of calls that Genesys got, by operation: of all organizations, or of one. */
  asked(name?: string): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { operation } of this.received(name)) counts[operation] = (counts[operation] ?? 0) + 1
    return counts
  }

  /** Requests that would change something in Genesys, whatever their outcome: of all organizations, or of one. */
  writes(name?: string): string[] {
    return this.received(name)
      .filter(({ method, operation }) => method !== 'GET' && operation !== 'token' && !operation.startsWith('audit'))
      .map(({ method, path, host }) => `${method} ${host}${path}`)
  }

  private received(name?: string): ReceivedRequest[] {
    const orgId = name === undefined ? null : this.orgId(name)
    return this.genesys.requests.filter(({ worksIn }) => orgId === null || worksIn === orgId)
  }
}
