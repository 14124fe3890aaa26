import type { Instance } from '../../instance/instance'
import type { SetUpOrganization } from '../setup/organizations'
import { ADMINISTRATOR } from '../setup/people'
import type { Order } from './order'

const SWEEPER = 'BYOC: sweep lanes'

/** Executes the app's sweeper job as "Execute Now" does: it wakes lanes whose event or worker was lost. */
export async function sweep(instance: Instance): Promise<void> {
  const script = instance.database.select('sysauto_script', `name=${SWEEPER}`)[0]?.['script']
  if (script === undefined) throw new Error(`The package has no scheduled job "${SWEEPER}"`)
  await instance.run(script)
}

/**
 * Creates the trunk requests that are missing, as an administrator does after a crash with items whose flow died first.
 * An item that has one is left alone.
 */
export async function createMissingRequests(instance: Instance, orders: readonly Order[]): Promise<void> {
  const { database } = instance
  for (const { item } of orders) {
    if (item === null || database.count(`${database.scope}_trunk_request`, `requested_item=${item}`) > 0) continue
    await instance.run(`new CatalogFulfillment().createTrunkRequest('${item}')`, { user: ADMINISTRATOR })
  }
}

/**
 * Retries, as a person would, the requests that failed in an earlier run and whose organization or credential was
 * corrected since.
 */
export async function retryCorrected(
  instance: Instance,
  orders: readonly Order[],
  organizations: ReadonlyMap<string, SetUpOrganization>,
): Promise<void> {
  const { database } = instance
  for (const { item, request } of orders) {
    if (item === null || organizations.get(request.organization)?.changed !== true) continue
    const query = `requested_item=${item}^registration_state=failed`
    const [failed] = database.select(`${database.scope}_trunk_request`, query)
    if (failed === undefined) continue
    await instance.run(`new TrunkRegistration().retryNow('${failed['sys_id'] ?? ''}')`, { user: ADMINISTRATOR })
  }
}
