import { scope as SCOPE } from '../../now.config.json'
import type { Input } from '../../sandbox/cli/input/schema'
import {
  startGenesys,
  worldFromInput,
  type Contract,
  type Genesys,
  type StandInInput,
} from '../../sandbox/genesys/server'
import { VirtualClock, type Instance, type RunOptions } from '../../sandbox/instance/instance'
import { assertNoLeaks } from '../setup/leaks'
import { orClose } from '../setup/or-close'
import { bootPrepared, PACKAGE } from '../setup/prepared'
import { press } from './buttons'

export { scope as SCOPE } from '../../now.config.json'

/** An organization of a test. It has a credential of its own, unless it names another organization. */
export interface Patient {
  contract?: Contract
  standIn?: StandInInput
  /** Name of the organization whose credential it has. */
  credentialOf?: string
  orgId?: string
}

export interface Report {
  organization: { sysId: string; name: string; orgId: string }
  checks: { name: string; outcome: string; calls: number; evidence: string[] }[]
  verdict: { code: string; message: string; evidence: string[]; nextStep: string } | null
  proposedContract: string | null
}

/** An instance with organizations in certain states, and the local Genesys Cloud that knows them. */
export class Clinic {
  private constructor(
    readonly instance: Instance,
    readonly genesys: Genesys,
    readonly clock: VirtualClock,
    private readonly organizations: ReadonlyMap<string, string>,
  ) {}

  static async open(patients: Readonly<Record<string, Patient>>): Promise<Clinic> {
    const input = inputOf(patients)
    const clock = new VirtualClock()
    const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now() })
    const { instance, organizations } = await orClose(genesys, () =>
      bootPrepared(
        { app: PACKAGE, runtimeAccess: 'enforcing', input, isPublished: false },
        { clock, outboundOrigin: genesys.origin },
      ),
    )
    const sysIds = new Map([...organizations].map(([name, { sysId }]) => [name, sysId]))
    return new Clinic(instance, genesys, clock, sysIds)
  }

  /** Closes the instance; fails the test when a secret or a token is in the clear anywhere. */
  async close(): Promise<void> {
    try {
      assertNoLeaks(this.instance, this.genesys, ['canary-secret-of-'])
    } finally {
      await this.instance.close()
      await this.genesys.close()
    }
  }

  sysId(organization: string): string {
    const sysId = this.organizations.get(organization)
    if (sysId === undefined) throw new Error(`There is no organization ${organization} in this test`)
    return sysId
  }

  /** Runs a diagnosis in a background script. `asked`: name of an organization, or the text to ask for as it is. */
  diagnose(asked: string, options = '', run: RunOptions = { user: 'admin' }): Promise<Report> {
    const argument = JSON.stringify(this.organizations.get(asked) ?? asked)
    return this.instance.run<Report>(`new AccessDoctor().diagnose(${argument}${options})`, run)
  }

  /** Runs the script of a UI action on a record, as a user at its form. */
  async press(action: string, table: string, sysId: string, user = 'admin'): Promise<void> {
    await press(this.instance, `${SCOPE}_${table}`, action, sysId, user)
  }

  /** Puts a trunk request on the queue and lets the instance work until the request is settled. Returns its sys_id. */
  async request(organization: string, trunkName = 'Trunk'): Promise<string> {
    const sysId = await this.queue(organization, trunkName)
    await this.work()
    return sysId
  }

  /** Puts a trunk request on the queue. Returns its sys_id. */
  queue(organization: string, trunkName: string): Promise<string> {
    const script = `(function () {
      var request = new GlideRecord('${SCOPE}_trunk_request')
      request.initialize()
      request.setValue('organization', '${this.sysId(organization)}')
      request.setValue('trunk_name', '${trunkName}')
      request.setValue('sip_uri', 'sip:sbc.example.com:5061;transport=tls')
      request.setValue('auth_user', 'carrier')
      request.setValue('registration_state', 'queued')
      return String(request.insert())
    })()`
    return this.instance.run<string>(script, { user: 'admin' })
  }

  work(milliseconds = 60_000): Promise<void> {
    return this.instance.idle({ until: this.clock.now() + milliseconds })
  }

  setProperty(name: string, value: string): void {
    const { database } = this.instance
    const [property] = database.select('sys_properties', `name=${name}`)
    if (property === undefined) database.insert('sys_properties', { name, value })
    else database.update('sys_properties', property['sys_id'] ?? '', { value })
  }

  record(table: string, sysId: string): Record<string, string> {
    return this.instance.database.get(`${SCOPE}_${table}`, sysId) ?? {}
  }

  /** Work notes of a record, oldest first. */
  workNotes(sysId: string): string[] {
    const rows = this.instance.database.select('sys_journal_field', `element_id=${sysId}^element=work_notes`)
    return rows.map((row) => row['value'] ?? '')
  }

  /** Operations that the local Genesys was asked for, in order. */
  get operations(): string[] {
    return this.genesys.requests.map(({ operation }) => operation)
  }
}

function inputOf(patients: Readonly<Record<string, Patient>>): Input {
  const names = Object.keys(patients)
  return {
    credentials: names.map((name, index) => ({
      name,
      clientId: guid(2, index),
      clientSecret: `canary-secret-of-${name.replace(/\W/g, '-')}`,
    })),
    organizations: Object.entries(patients).map(([name, patient], index) => ({
      name,
      orgId: patient.orgId ?? guid(1, index),
      region: 'eu-central-1',
      contract: patient.contract ?? 'byoc_registration',
      credential: patient.credentialOf ?? name,
      inboundSiteId: guid(3, index),
      ...(patient.standIn === undefined ? {} : { standIn: patient.standIn }),
    })),
    requests: [],
  }
}

function guid(kind: number, index: number): string {
  return `${String(kind)}c11111c-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
}
