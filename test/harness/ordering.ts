import { scope as SCOPE } from '../../now.config.json'
import { REQUESTER } from '../../sandbox/cli/setup/people'
import type { Instance } from '../../sandbox/instance/instance'
import { World, type Installed } from './world'

export { scope as SCOPE } from '../../now.config.json'
export { World }
export const ITEM = 'New BYOC trunk'

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

/** The built package (or the one that `SANDBOX_PACKAGE` names) on a fresh instance, published, with organizations that a local Genesys Cloud knows. */
export function openWorld(installed: Installed = {}): Promise<World> {
  return World.open(INPUT, INPUT, {}, { runtimeAccess: 'enforcing', ...installed })
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
export function work(world: World, milliseconds = 60_000): Promise<void> {
  return world.work(milliseconds)
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
