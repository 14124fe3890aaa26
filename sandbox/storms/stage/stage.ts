import { scope as SCOPE } from '../../../now.config.json'
import { startGenesys, type Genesys, type ReceivedRequest } from '../../genesys/server'
import { assemble, type Parts } from '../../instance/assemble'
import type { PackageFile } from '../../instance/data/package/read'
import { VirtualClock } from '../../instance/instance'
import { AskedLog } from './asked-log'
import {
  clientOf,
  KIND_NAMES,
  ORGANIZATION_KINDS,
  orgIdOf,
  OTHER_REGION,
  otherOrgIdOf,
  REGION,
  siteIdOf,
  world,
  type KindName,
} from './organizations'

export { scope as SCOPE } from '../../../now.config.json'

/** Name of the instance. */
export const INSTANCE = 'sandbox'

/** Script workers: as many as the largest number of nodes' workers that a scenario has at once. */
export const WORKERS = 4

/** Tables whose rows come with another table's: the change feed doesn't report them. */
const UNTOLD = ['sys_journal_field', 'sys_audit']

const DAY_MS = 86_400_000

/** Every case begins at eight in the morning, so that no scheduled job falls differently into two runs of it. */
const MORNING_MS = 8 * 3_600_000

/** An instance and a Genesys Cloud that many cases are played on, one after the other. */
export class Stage {
  readonly asked: AskedLog
  /** Ids of the trunks that somebody else made before the case began. */
  readonly strangers = new Set<string>()
  private readonly made: { table: string; sysId: string }[] = []
  private readonly aliases = new Map<string, { alias: string; credential: string }>()
  private readonly organizations = new Map<KindName, string>()

  private constructor(
    readonly parts: Parts,
    readonly genesys: Genesys,
    readonly clock: VirtualClock,
  ) {
    this.asked = new AskedLog(parts.database)
    for (const kind of KIND_NAMES) this.setUpOrganization(kind)
    parts.database.onChange(({ table, sysId, operation }) => {
      if (operation !== 'insert') return
      this.made.push({ table, sysId })
      this.asked.see(table, sysId)
    })
  }

  /** @param app the built package's files */
  static async open(app: readonly PackageFile[]): Promise<Stage> {
    const clock = new VirtualClock(Date.UTC(2026, 0, 5) + MORNING_MS)
    const genesys = await startGenesys({ world: world(), now: () => clock.now() })
    const parts = await assemble({ app, workers: WORKERS, clock, outboundOrigin: genesys.origin })
    // Four jobs on each of two nodes: as many as there are workers.
    for (const queue of parts.database.select('sysevent_queue', '')) {
      parts.database.update('sysevent_queue', queue['sys_id'] ?? '', { job_config_value: String(WORKERS) })
    }
    // Every case begins two days after the last: reconciling would be due each time.
    for (const job of parts.database.select('sysauto_script', 'run_type=daily')) {
      parts.database.update('sysauto_script', job['sys_id'] ?? '', { active: 'false' })
    }
    return new Stage(parts, genesys, clock)
  }

  /** sys_id of a kind's organization. */
  organization(kind: KindName): string {
    return this.organizations.get(kind) ?? ''
  }

  /** The identity that the record of a kind's organization points to, by column. */
  identity(kind: KindName): Identity {
    const { contract, credential } = ORGANIZATION_KINDS[kind]
    return { org_id: orgIdOf(kind), region: REGION, contract, credential_alias: this.alias(credential) }
  }

  /** Another identity that the record may be pointed to. */
  elsewhere(kind: KindName): Identity {
    const { contract, credential } = ORGANIZATION_KINDS[kind]
    const others = KIND_NAMES.map((other) => ORGANIZATION_KINDS[other].credential).filter(
      (other) => other !== credential,
    )
    return {
      org_id: otherOrgIdOf(kind),
      region: OTHER_REGION,
      contract: contract === 'platform' ? 'byoc_registration' : 'platform',
      credential_alias: this.alias(others[0] ?? credential),
    }
  }

  setProperty(name: string, value: string): void {
    this.setSystemProperty(`${SCOPE}.${name}`, value)
  }

  setInstanceName(name: string): void {
    this.setSystemProperty('instance_name', name)
  }

  private setSystemProperty(name: string, value: string): void {
    const [property] = this.parts.database.select('sys_properties', `name=${name}`)
    if (property?.['sys_id'] === undefined) throw new Error(`There is no property ${name}`)
    this.parts.database.update('sys_properties', property['sys_id'], { value })
  }

  /** Gives the instance another secret for a credential, as an administrator does. */
  setSecret(credential: string, secret: string): void {
    const row = this.aliases.get(credential)
    this.parts.database.update('basic_auth_credentials', row?.credential ?? '', {}, { password: secret })
  }

  /** Removes the records that the last case left behind, on both sides, and begins another day. */
  reset(fraction: number, secondNodeAhead: number): void {
    const { database, runtime, outbound } = this.parts
    database.transaction(() => {
      for (const { table, sysId } of this.made.splice(0)) database.delete(table, sysId)
      for (const table of UNTOLD) {
        for (const { sys_id: sysId } of database.select(table, '')) database.delete(table, sysId ?? '')
      }
    })
    this.genesys.faults.clear()
    this.genesys.faults.strikes.length = 0
    // Only this suite outlives so many requests that the journal has to be emptied.
    ;(this.genesys.requests as ReceivedRequest[]).length = 0
    outbound.calls.length = 0
    runtime.log.entries.length = 0
    this.asked.clear()
    this.strangers.clear()
    this.clock.set((Math.floor(this.clock.now() / DAY_MS) + 2) * DAY_MS + MORNING_MS + fraction)
    this.clock.setSecondNodeAhead(secondNodeAhead)
    this.setInstanceName(INSTANCE)
    this.setProperty('outbound_enabled', 'true')
    for (const kind of KIND_NAMES) this.resetOrganization(kind)
  }

  async close(): Promise<void> {
    await this.parts.runtime.close()
    this.parts.flows.close()
    await this.parts.outbound.close()
    this.parts.database.close()
    await this.genesys.close()
  }

  private setUpOrganization(kind: KindName): void {
    const { database } = this.parts
    this.organizations.set(
      kind,
      database.insert(`${SCOPE}_organization`, {
        sys_id: sysIdOf('0', KIND_NAMES.indexOf(kind)),
        name: kind,
        ...this.identity(kind),
        inbound_site: siteIdOf(kind),
        active: '1',
      }),
    )
  }

  private alias(name: string): string {
    const known = this.aliases.get(name)
    if (known !== undefined) return known.alias
    const { database } = this.parts
    const number = this.aliases.size
    const { clientId, secret } = clientOf(name)
    const alias = database.insert('sys_alias', { sys_id: sysIdOf('a', number), name, type: 'credential' })
    const values = { name, tag: alias, active: 'true', type: 'basic_auth', user_name: clientId }
    const credential = database.insert('basic_auth_credentials', values, { password: secret })
    this.aliases.set(name, { alias, credential })
    return alias
  }

  private resetOrganization(kind: KindName): void {
    for (const orgId of [orgIdOf(kind), otherOrgIdOf(kind)]) {
      const there = this.genesys.state.organization(orgId)
      for (const trunk of there?.registrations.all() ?? []) there?.registrations.delete(trunk.id)
      for (const trunk of there?.trunkBases.all() ?? []) there?.trunkBases.delete(trunk.id)
      for (const route of there?.outboundRoutes() ?? []) there?.putRoute({ ...route, trunks: [] })
    }
    const { credential } = ORGANIZATION_KINDS[kind]
    const { clientId, secret } = clientOf(credential)
    this.genesys.state.client(clientId)?.rotateSecret(secret)
    this.genesys.state.tokens.revoke(clientId)
    this.setSecret(credential, secret)
    this.parts.database.update(`${SCOPE}_organization`, this.organization(kind), {
      ...this.identity(kind),
      access_status: 'verified',
      verified_instance: INSTANCE,
      leave_trunks: '0',
      change_reason: '',
      failures: '0',
      openings: '0',
      open_until: '0',
      probe_until: '0',
      blocked_until: '0',
      clock_skew_ms: '0',
      requests_per_minute: '300',
    })
  }
}

/** Columns of an organization that identify it. */
type Identity = Readonly<Record<'org_id' | 'region' | 'contract' | 'credential_alias', string>>

/** A sys_id that is the same in every run: lanes are chosen by it. */
export function sysIdOf(letter: string, number: number): string {
  return letter + number.toString(16).padStart(31, '0')
}
