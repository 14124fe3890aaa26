import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import type { SetUpOrganization } from '../../sandbox/cli/setup/organizations'
import { startGenesys, worldFromInput, type Genesys } from '../../sandbox/genesys/server'
import { Instance, VirtualClock } from '../../sandbox/instance/instance'
import { PACKAGE } from '../contenders/app'
import { allRegistered } from '../contenders/trunk-requests'
import { inputOf, WORKERS, type Load } from '../load'
import { MINUTE_MS } from '../measures/journal'

/** The longest virtual time that a load may take: one that takes longer has got stuck. */
const PATIENCE_MS = 240 * MINUTE_MS

/** The app as shipped on an instance, beside a Genesys Cloud, both by one clock that jumps over idle waits. */
export interface Virtual {
  clock: VirtualClock
  genesys: Genesys
  instance: Instance
  organizations: ReadonlyMap<string, SetUpOrganization>
}

/** Does something with the organizations of a load, and ends both sides. */
export async function inVirtualTime<T>(load: Load, nodes: number, work: (virtual: Virtual) => Promise<T>): Promise<T> {
  const clock = new VirtualClock()
  const input = inputOf(load)
  const genesys = await startGenesys({ world: worldFromInput(input), now: () => clock.now(), keepBodies: false })
  const instance = await Instance.boot({ app: PACKAGE, workers: WORKERS, nodes, clock, outboundOrigin: genesys.origin })
  try {
    await instance.publish()
    const { organizations } = await setUpInstance(instance, input)
    return await work({ clock, genesys, instance, organizations })
  } finally {
    await instance.close()
    await genesys.close()
  }
}

/** Works until so many trunks are registered. `onEach` is told the organization of each. */
export async function untilRegistered(
  { clock, instance }: Virtual,
  trunks: number,
  onEach: (organization: string) => void,
): Promise<void> {
  const started = clock.now()
  let left = trunks
  void allRegistered(instance, trunks, (organization) => {
    left -= 1
    onEach(organization)
  })
  while (left > 0 && clock.now() - started < PATIENCE_MS) await instance.idle({ until: clock.now() + MINUTE_MS })
}
