import type { Instance } from '../../instance/instance'
import type { Order } from './order'

type Database = Instance['database']

/** Variables that make two orders the same. The digest password isn't kept readable, so it can't be among them. */
const COMPARED = ['organization', 'trunk_name', 'sip_uri', 'auth_user', 'allow_list']

/** Variable whose value the app clears when it has made the trunk request. */
const MASKED = 'auth_password'

/**
 * Gives each order the requested item that an earlier run on this database ordered for it, if there is one. Orders that
 * are alike are told apart by their number only: the first takes the first.
 */
export function recallOrders(database: Database, catalogItem: string, orders: readonly Order[]): void {
  const items = orderedItems(database, catalogItem)
  for (const order of orders) {
    const at = items.findIndex((item) => isFor(item, order))
    if (at === -1) continue
    order.item = items[at]?.sysId ?? null
    items.splice(at, 1)
  }
}

interface OrderedItem {
  sysId: string
  variables: ReadonlyMap<string, string>
  fulfilled: boolean
}

function orderedItems(database: Database, catalogItem: string): OrderedItem[] {
  const names = new Map(
    database
      .select('item_option_new', `cat_item=${catalogItem}`)
      .map((each) => [each['sys_id'] ?? '', each['name'] ?? '']),
  )
  const options = new Map(database.select('sc_item_option', '').map((each) => [each['sys_id'] ?? '', each]))
  const variables = new Map<string, Map<string, string>>()
  for (const { request_item: item = '', sc_item_option: option = '' } of database.select('sc_item_option_mtom', '')) {
    const name = names.get(options.get(option)?.['item_option_new'] ?? '')
    if (name === undefined) continue
    const known = variables.get(item) ?? new Map<string, string>()
    variables.set(item, known.set(name, options.get(option)?.['value'] ?? ''))
  }
  const fulfilled = new Set(
    database.select(`${database.scope}_trunk_request`, '').map((each) => each['requested_item'] ?? ''),
  )
  return database.select('sc_req_item', `cat_item=${catalogItem}^ORDERBYnumber`).map(({ sys_id: sysId = '' }) => ({
    sysId,
    variables: variables.get(sysId) ?? new Map<string, string>(),
    fulfilled: fulfilled.has(sysId),
  }))
}

function isFor(item: OrderedItem, order: Order): boolean {
  const alike = COMPARED.every((name) => fits(item.variables.get(name) ?? '', order.variables[name] ?? ''))
  // A process that was killed while it ordered may leave an item without its last variables: that one isn't ordered.
  const whole = item.fulfilled || order.variables[MASKED] === undefined || (item.variables.get(MASKED) ?? '') !== ''
  return alike && whole
}

/** A long value was cut by its column. */
const LENGTH = 4000

function fits(stored: string, typed: string): boolean {
  return stored === typed.slice(0, LENGTH)
}
