import { startGenesys, worldFromInput } from '../../genesys/server'
import { Instance, VirtualClock } from '../../instance/instance'
import { ADMINISTRATOR } from '../setup/people'
import { setUpInstance, type SetUp } from '../setup/set-up'
import { inputOf, twinOf, type Case } from './case'

/** The app's conclusion. `calls`: outbound calls made for it. */
export interface Conclusion {
  /** Code of the verdict; null: registered, or nothing stands in the way. A request's state where it has neither. */
  verdict: string | null
  calls: number
}

/** A minute of quarantine is as good as fifteen. */
const SETTINGS: Readonly<Record<string, string>> = {
  quarantine_seconds: '60',
}

const WORKERS = 8

/**
 * The time that a request is worked, by the instance's clock: long enough for every cause, too short for a budget of
 * retries.
 */
const PATIENCE_MS = 100_000

/** The app's two conclusions about a case: from a requested trunk, and from a diagnosis that a person asked for. */
export interface Concluded {
  request: Conclusion
  diagnosis: Conclusion
}

/**
 * Runs every case on one instance: a diagnosis, as an administrator's background script makes it, and a trunk request,
 * worked for a while. Each has an organization of its own, so that neither finds what the other left.
 *
 * @param app folder of the built package
 */
export async function runCases(cases: readonly Case[], app: string): Promise<Map<Case, Concluded>> {
  const twins = cases.map((each) => ({ ...each, organization: twinOf(each) }))
  const input = inputOf([...cases, ...twins])
  const clock = new VirtualClock()
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  try {
    const instance = await Instance.boot({ app, clock, outboundOrigin: genesys.origin, workers: WORKERS })
    try {
      changeSettings(instance)
      const setUp = await setUpInstance(instance, input)
      const diagnoses = await Promise.all(twins.map((each) => diagnose(instance, sysIdOf(setUp, each))))
      const requests: string[] = []
      for (const each of cases) requests.push(await request(instance, sysIdOf(setUp, each), each.name))
      await instance.idle({ until: clock.now() + PATIENCE_MS })
      return new Map(
        cases.map((each, index) => {
          const concluded = outcomeOf(instance, requests[index] ?? '', sysIdOf(setUp, each))
          return [each, { request: concluded, diagnosis: diagnoses[index] ?? { verdict: null, calls: 0 } }]
        }),
      )
    } finally {
      await instance.close()
    }
  } finally {
    await genesys.close()
  }
}

async function diagnose(instance: Instance, organization: string): Promise<Conclusion> {
  const script = `new AccessDoctor().diagnose('${organization}')`
  const { verdict } = await instance.run<{ verdict: { code: string } | null }>(script, { user: ADMINISTRATOR })
  return { verdict: verdict?.code ?? null, calls: callsTo(instance, organization) }
}

function request(instance: Instance, organization: string, name: string): Promise<string> {
  return instance.run<string>(requestScript(instance.database.scope, organization, name), { user: ADMINISTRATOR })
}

function outcomeOf(instance: Instance, request: string, organization: string): Conclusion {
  const { database } = instance
  const row = database.get(`${database.scope}_trunk_request`, request) ?? {}
  const state = row['registration_state'] ?? ''
  const verdict = row['verdict'] ?? ''
  return {
    verdict: verdict === '' ? (state === 'registered' ? null : state) : verdict,
    calls: callsTo(instance, organization),
  }
}

/** Every outbound call leaves an attempt. */
function callsTo({ database }: Instance, organization: string): number {
  return database.count(`${database.scope}_attempt`, `organization=${organization}`)
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
    request.setValue('sip_uri', 'sip:sbc.example.com:5061;transport=tls')
    request.setValue('auth_user', 'casebook')
    request.setValue('registration_state', 'queued')
    return String(request.insert())
  })()`
}
