import type { Item, Variable } from '../../catalog/item'
import { isImplemented, variableTypes } from '../../catalog/variable-types'
import type { Wire } from '../../protocol'
import { glideRecord } from '../flow/glide'
import type { Realm } from '../realm'
import { isAvailable, type Judged } from './availability'
import { checkedValue } from './values'

interface Order {
  /** sys_id of the catalog item. */
  item: string
  /** Values by the variables' names. */
  variables: Record<string, string>
  /** The sys_id of a user; when absent, the user who orders. */
  requestedFor?: string
}

type JudgedItem = Omit<Item, 'availableFor' | 'notAvailableFor'> & { availableFor: Judged[]; notAvailableFor: Judged[] }

/**
 * Orders a catalog item as the transaction's user: request, requested item and answers in the documented order
 * (Request Management: variables, then the requested item, then the request), then the item's flow in the background.
 * Throws, with one sentence that names what is wrong, before anything is written. `context` is null when the item has
 * no flow or its flow is a draft.
 */
export function runOrderJob(realm: Realm, payload: Wire): Wire {
  const order = payload as unknown as Order
  const user = realm.transaction().user
  const item = realm.host.call('catalog.item', { item: order.item, user }) as unknown as JudgedItem | null
  if (!item) throw new Error(`There is no catalog item ${order.item}`)
  if (item.refused !== null) throw new Error(item.refused)
  if (!item.active) throw new Error(`Catalog item ${item.name} is not active`)
  if (!isAvailable(realm, item, user)) throw new Error(`Catalog item ${item.name} is not available to this user`)
  const values = answers(realm, item, order.variables)
  const requestedFor = order.requestedFor ?? requestedForIn(item.variables, values) ?? user
  return place(realm, item, values, requestedFor)
}

function answers(realm: Realm, item: JudgedItem, given: Record<string, string>): Record<string, string> {
  const names = item.variables.map((variable) => variable.name)
  for (const name of Object.keys(given)) {
    if (names.indexOf(name) < 0) throw new Error(`Catalog item ${item.name} has no variable ${name}`)
  }
  const values: Record<string, string> = {}
  for (const variable of item.variables) {
    if (!isImplemented(variable.type)) {
      throw new Error(`variable type ${variable.type} (${variable.name}) is not implemented by the sandbox`)
    }
    values[variable.name] = checkedValue(realm, variable, given[variable.name] ?? defaultOf(realm, item, variable))
  }
  return values
}

function defaultOf(realm: Realm, item: JudgedItem, variable: Variable): string {
  const { defaultValue } = variable
  if (defaultValue.slice(0, 11) !== 'javascript:') return defaultValue
  const name = `Script (default of ${variable.name})`
  return String(realm.evaluate(defaultValue.slice(11), { scope: item.scope, name, bindings: {} }) ?? '')
}

function requestedForIn(variables: readonly Variable[], values: Record<string, string>): string | undefined {
  const variable = variables.filter((each) => each.type === variableTypes.requestedFor)[0]
  return variable ? values[variable.name] || undefined : undefined
}

function place(realm: Realm, item: JudgedItem, values: Record<string, string>, requestedFor: string): Wire {
  const request = glideRecord(realm, 'sc_request')
  request.initialize()
  const requestId = newId(realm)
  request.setValue('sys_id', requestId)
  request.setValue('requested_for', requestedFor)
  const requested = glideRecord(realm, 'sc_req_item')
  requested.initialize()
  const requestedId = newId(realm)
  requested.setValue('sys_id', requestedId)
  requested.setValue('request', requestId)
  requested.setValue('cat_item', item.id)
  requested.setValue('requested_for', requestedFor)
  requested.setValue('short_description', item.shortDescription || item.name)
  realm.host.call('catalog.answer', { requestedItem: requestedId, item: item.id, values })
  if (!requested.insert()) throw new Error(`The requested item was refused`)
  if (!request.insert()) throw new Error(`The request was refused`)
  const context =
    item.flow === null ? null : realm.host.call('catalog.startFlow', { flow: item.flow, requestedItem: requestedId })
  if (context !== null) {
    requested.setValue('flow_context', context)
    requested.update()
  }
  return { request: requestId, requestedItem: requestedId, context }
}

function newId(realm: Realm): string {
  return String((realm.host.call('runtime.guids', { count: 1 }) as string[])[0])
}
