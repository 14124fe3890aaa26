import { ScriptError, type Instance } from '../../instance/instance'
import { REQUESTER } from '../setup/people'
import type { Order } from './order'

/** The catalog item that trunks are ordered with. */
export const ITEM_NAME = 'New BYOC trunk'

/** sys_id of the catalog item that trunks are ordered with. */
export function catalogItem({ database }: Instance): string {
  const found = database.select('sc_cat_item', `name=${ITEM_NAME}`)[0]?.['sys_id']
  if (found === undefined) throw new Error(`The package has no catalog item "${ITEM_NAME}"`)
  return found
}

/**
 * Places the orders that no earlier run placed, through the catalog and as the requester; tells how many are placed.
 */
export async function placeOrders(
  instance: Instance,
  orders: readonly Order[],
  onPlaced: (placed: number) => void,
): Promise<void> {
  for (const [index, order] of orders.entries()) {
    onPlaced(index)
    if (order.item !== null) continue
    try {
      const { requestedItem } = await instance.order(ITEM_NAME, order.variables, { user: REQUESTER })
      order.item = requestedItem
    } catch (error) {
      // The catalog's refusal of one order is no reason to leave out the others.
      if (!(error instanceof ScriptError)) throw error
      order.refused = error.message
    }
  }
}
