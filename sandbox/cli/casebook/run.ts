import { startGenesys, worldFromInput, type Genesys } from '../../genesys/server'
import { Instance, VirtualClock } from '../../instance/instance'
import { setUpInstance, type SetUp } from '../setup/set-up'
import { change, diagnose, forgetTokens, order, outcomeOf, retire, type Conclusion, type InOrganization } from './act'
import type { Act, Case } from './case'
import { inputOf, isLater, organizationsOf, type Asked } from './organization'

/** The app's conclusions about a case, by act. */
export type Concluded = Readonly<Partial<Record<Act, Conclusion>>>

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

/** The time that trunks get to be registered before their organizations come into their states. */
const REGISTERED_MS = 20_000

/**
 * Runs every case on one instance: a diagnosis, as an administrator's background script makes it, a trunk request, and
 * the change and the retirement of trunks that were registered while all was well, each worked for a while. Each has an
 * organization of its own, so that none finds what another left, and all are worked at the same time.
 *
 * @param app folder of the built package
 */
export async function runCases(cases: readonly Case[], app: string): Promise<Map<Case, Concluded>> {
  const asked = organizationsOf(cases)
  const input = inputOf(asked)
  const clock = new VirtualClock()
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  try {
    const instance = await Instance.boot({ app, clock, outboundOrigin: genesys.origin, workers: WORKERS })
    try {
      changeSettings(instance)
      const setUp = await setUpInstance(instance, input)
      const askedFor = asked.map((each) => ({ ...each, sysId: sysIdOf(setUp, each) }))
      return byCase(cases, await conclusionsOf(askedFor, instance, genesys))
    } finally {
      await instance.close()
    }
  } finally {
    await genesys.close()
  }
}

async function conclusionsOf(
  asked: readonly InOrganization[],
  instance: Instance,
  genesys: Genesys,
): Promise<Map<Asked, Conclusion>> {
  const work = (ms: number): Promise<unknown> => instance.idle({ until: instance.database.now() + ms })
  const requests = new Map<InOrganization, string>()
  const request = async (each: InOrganization): Promise<unknown> => requests.set(each, await order(instance, each))

  const diagnosed = asked
    .filter(({ act }) => act === 'diagnose')
    .map(async (each) => [each, await diagnose(instance, each)] as const)
  const told = new Map<Asked, Conclusion>(await Promise.all(diagnosed))
  const later = asked.filter(({ act }) => isLater(act))
  for (const each of later) await request(each)
  await work(REGISTERED_MS)
  for (const each of later) {
    genesys.state.organization(each.organization.orgId)?.standIn.set([...each.of.standIn])
    forgetTokens(instance, each)
    const registered = requests.get(each) ?? ''
    if (each.act === 'change') requests.set(each, await change(instance, each, registered))
    else await retire(instance, registered)
  }
  for (const each of asked.filter(({ act }) => act === 'register')) await request(each)
  await work(PATIENCE_MS)
  for (const [each, sysId] of requests) told.set(each, outcomeOf(instance, each, sysId))
  return told
}

function byCase(cases: readonly Case[], told: ReadonlyMap<Asked, Conclusion>): Map<Case, Concluded> {
  const all = [...told]
  return new Map(
    cases.map((each) => [
      each,
      Object.fromEntries(all.filter(([{ of }]) => of === each).map(([{ act }, conclusion]) => [act, conclusion])),
    ]),
  )
}

function changeSettings({ database }: Instance): void {
  for (const [name, value] of Object.entries(SETTINGS)) {
    const [property] = database.select('sys_properties', `name=${database.scope}.${name}`)
    if (property === undefined) throw new Error(`The package has no property ${database.scope}.${name}`)
    database.update('sys_properties', property['sys_id'] ?? '', { value })
  }
}

function sysIdOf(setUp: SetUp, { organization }: Asked): string {
  const sysId = setUp.organizations.get(organization.name)?.sysId
  if (sysId === undefined) throw new Error(`The organization ${organization.name} was not set up`)
  return sysId
}
