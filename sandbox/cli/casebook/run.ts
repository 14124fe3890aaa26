import { startGenesys, worldFromInput } from '../../genesys/server'
import { Instance, VirtualClock } from '../../instance/instance'
import { ADMINISTRATOR } from '../setup/people'
import { setUpInstance, type SetUp } from '../setup/set-up'
import { inputOf, type Case } from './case'

/** What the app concluded. `calls`: outbound calls made for it. */
export interface Conclusion {
  /** Code of the verdict; null: registered, or nothing stands in the way. A request's state where it has neither. */
  verdict: string | null
  calls: number
}

/** A second of silence is as good as thirty, and a minute of quarantine as good as fifteen. */
const SETTINGS: Readonly<Record<string, string>> = {
  http_timeout_seconds: '1',
  quarantine_seconds: '60',
}

/** How long a request is worked, in the instance's time: long enough for every cause, too short for a budget of retries. */
const PATIENCE_MS = 100_000

/** A diagnosis of each case, as an administrator's background script makes it. `app`: folder of the built package. */
export function runDiagnoses(cases: readonly Case[], app: string): Promise<Map<Case, Conclusion>> {
  return inSandbox(cases, app, async (instance, setUp) => {
    const conclusions = new Map<Case, Conclusion>()
    for (const each of cases) {
      const before = instance.outboundCalls.length
      const script = `new AccessDoctor().diagnose('${sysIdOf(setUp, each)}')`
      const { verdict } = await instance.run<{ verdict: { code: string } | null }>(script, { user: ADMINISTRATOR })
      const calls = instance.outboundCalls.length - before
      conclusions.set(each, { verdict: verdict?.code ?? null, calls })
    }
    return conclusions
  })
}

/** A trunk request for each case, worked for a while. `app`: folder of the built package. */
export function runRequests(cases: readonly Case[], app: string): Promise<Map<Case, Conclusion>> {
  return inSandbox(cases, app, async (instance, setUp, clock) => {
    const { database } = instance
    const requests = new Map<Case, string>()
    for (const each of cases) {
      const script = requestScript(database.scope, sysIdOf(setUp, each), each.name)
      requests.set(each, await instance.run<string>(script, { user: ADMINISTRATOR }))
    }
    await instance.idle({ until: clock.now() + PATIENCE_MS })
    const conclusions = new Map<Case, Conclusion>()
    for (const [each, request] of requests) {
      const row = database.get(`${database.scope}_trunk_request`, request) ?? {}
      const state = row['registration_state'] ?? ''
      const verdict = row['verdict'] ?? ''
      const calls = database.count(`${database.scope}_attempt`, `organization=${sysIdOf(setUp, each)}`)
      conclusions.set(each, { verdict: verdict === '' ? (state === 'registered' ? null : state) : verdict, calls })
    }
    return conclusions
  })
}

async function inSandbox<T>(
  cases: readonly Case[],
  app: string,
  work: (instance: Instance, setUp: SetUp, clock: VirtualClock) => Promise<T>,
): Promise<T> {
  const input = inputOf(cases)
  const clock = new VirtualClock()
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  try {
    const instance = await Instance.boot({ app, clock, outboundOrigin: genesys.origin })
    try {
      changeSettings(instance)
      return await work(instance, await setUpInstance(instance, input), clock)
    } finally {
      await instance.close()
    }
  } finally {
    await genesys.close()
  }
}

function changeSettings({ database }: Instance): void {
  for (const [name, value] of Object.entries(SETTINGS)) {
    const [property] = database.select('sys_properties', `name=${database.scope}.${name}`)
    if (property === undefined) throw new Error(`The package has no property ${database.scope}.${name}`)
    database.update('sys_properties', property['sys_id'] ?? '', { value })
  }
}

function sysIdOf(setUp: SetUp, { organization }: Case): string {
  const sysId = setUp.organizations.get(organization.name)?.sysId
  if (sysId === undefined) throw new Error(`The organization ${organization.name} was not set up`)
  return sysId
}

function requestScript(scope: string, organization: string, name: string): string {
  return `(function () {
    var request = new GlideRecord('${scope}_trunk_request')
    request.initialize()
    request.setValue('organization', '${organization}')
    request.setValue('trunk_name', 'Casebook ${name}')
    request.setValue('sip_uri', 'sip:casebook@sbc.example.com:5061;transport=tls')
    request.setValue('auth_user', 'casebook')
    request.setValue('registration_state', 'queued')
    return String(request.insert())
  })()`
}
