import { scope as SCOPE } from '../../../now.config.json'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import { startGenesys, worldFromInput, type Genesys } from '../../../sandbox/genesys/server'
import { VirtualClock, type Instance } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import { assertNoLeaks } from '../../setup/leaks'
import { orClose } from '../../setup/or-close'
import { bootPrepared, PACKAGE } from '../../setup/prepared'

export { scope as SCOPE } from '../../../now.config.json'
export const ITEM = 'New BYOC trunk'

/** Start of every test's clock: an odd fraction of a second, as on an instance. */
const START = Date.UTC(2026, 0, 15, 9, 0, 0, 437)

export const CLIENT_SECRET = 'canary-client-secret-7f3a'

/** Two organizations that share one credential. */
export const INPUT = {
  credentials: [{ name: 'Shared', clientId: 'shared-client', clientSecret: CLIENT_SECRET }],
  organizations: [
    {
      name: 'North',
      orgId: '11111111-2222-4333-8444-555555555555',
      region: 'eu-central-1',
      contract: 'byoc_registration' as const,
      credential: 'Shared',
    },
    {
      name: 'South',
      orgId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
      region: 'us-east-1',
      contract: 'byoc_registration' as const,
      credential: 'Shared',
    },
  ],
  requests: [],
}

export interface World {
  instance: Instance
  genesys: Genesys
  clock: VirtualClock
  /** sys_ids of the organizations, by name. */
  organizations: ReadonlyMap<string, string>
  close(options?: { leaky?: boolean }): Promise<void>
}

/** The built package (or the one that `SANDBOX_PACKAGE` names) on a fresh instance, published, with organizations that a local Genesys Cloud knows. */
export async function openWorld(
  options: Partial<Pick<InstanceOptions, 'app' | 'database' | 'workers' | 'runtimeAccess' | 'waitsForChanges'>> = {},
): Promise<World> {
  const clock = new VirtualClock(START)
  const genesys = await startGenesys({ world: worldFromInput(INPUT), now: () => clock.now() })
  const { app = PACKAGE, runtimeAccess = 'enforcing', ...others } = options
  const { instance, organizations } = await orClose(genesys, () =>
    bootPrepared(
      { app, runtimeAccess, input: INPUT, isPublished: true },
      { clock, outboundOrigin: genesys.origin, ...others },
    ),
  )
  return {
    instance,
    genesys,
    clock,
    organizations: new Map([...organizations].map(([name, { sysId }]) => [name, sysId])),
    /**
     * Closes the instance; fails the test when a secret or a token is in the clear anywhere. `leaky`: the test planted
     * one.
     */
    async close({ leaky = false } = {}) {
      try {
        if (!leaky) assertNoLeaks(instance, genesys, [CLIENT_SECRET])
      } finally {
        await instance.close()
        await genesys.close()
      }
    },
  }
}

/** Orders a trunk through the catalog, as a requester. Returns the requested item's sys_id. */
export async function order(world: World, variables: Record<string, string> = {}): Promise<string> {
  const given = {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'Trunk',
    sip_uri: 'sip:trunk@sbc1.example.com',
    auth_user: 'carrier',
    ...variables,
  }
  const { requestedItem } = await world.instance.order(ITEM, given, { user: REQUESTER })
  return requestedItem
}

/** Lets the instance work for some time of its own, or until it is idle. */
export function work({ instance, clock }: World, milliseconds = 60_000): Promise<void> {
  return instance.idle({ until: clock.now() + milliseconds })
}

/** The trunk request of a requested item. */
export function requestOf({ instance }: World, requestedItem: string): Record<string, string> {
  return one(instance, `${SCOPE}_trunk_request`, `requested_item=${requestedItem}`)
}

/** The one record that matches; fails the test when there are none or several. */
export function one({ database }: Instance, table: string, query: string): Record<string, string> {
  const rows = database.select(table, query)
  expect(rows).toHaveLength(1)
  return rows[0] ?? {}
}

/** Runs a background script in the app's scope and returns the value of its last expression, as JSON. */
export function run<T>({ instance }: World, expression: string): Promise<T> {
  return instance.run<T>(`JSON.parse(JSON.stringify(${expression}))`)
}

/**
 * The digest password that is kept for a trunk request. Asserts that the request itself holds none, and says that there
 * is one.
 */
export function digestPasswordOf({ instance }: World, request: Record<string, string>): string | null {
  expect([request['auth_password'] ?? '', request['password_given']]).toEqual(['', '1'])
  const kept = one(instance, `${SCOPE}_digest_password`, `request=${request['sys_id'] ?? ''}`)
  return instance.database.decrypt(kept['password'] ?? '')
}
