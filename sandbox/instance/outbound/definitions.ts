import { scopeName } from '../data/scope-name'
import type { Records, Row } from './records'

export interface MessageDefinition {
  endpoint: string
  method: string
  content: string | null
  headers: [string, string][]
  query: [string, string][]
  /** Names that `setStringParameter` may give a value to. */
  variables: string[]
}

/** The reason why a message can't be used, in words for the script. */
export class MessageRefused extends Error {}

/**
 * The REST message function, with what it inherits from its message. Names count in upper and lower case.
 * @throws MessageRefused when there is none, when it is private to another scope, or when it needs what the sandbox
 * doesn't have (MID Server, authentication of any kind).
 * Source: RESTMessageV2 ("Might throw exception if message doesn't exist or not visible due to scope"),
 * Define a REST message HTTP header (a function's header overrides the message's).
 */
export function messageDefinition(
  records: Records,
  name: string,
  functionName: string,
  scope: string,
): MessageDefinition {
  const message = records.find('sys_rest_message', { name }).find((row) => row['name'] === name)
  if (!message) throw new MessageRefused(`REST message '${name}' doesn't exist`)
  if (message['access'] !== 'public' && scopeName(records.find, message['sys_scope']) !== scope) {
    throw new MessageRefused(`REST message '${name}' isn't visible in scope ${scope}`)
  }
  const functions = records.find('sys_rest_message_fn', { rest_message: message['sys_id'] ?? '' })
  const fn = functions.find((row) => row['function_name'] === functionName)
  if (!fn) throw new MessageRefused(`REST message '${name}' has no HTTP method '${functionName}'`)
  const ofFunction = { rest_message_function: fn['sys_id'] ?? '' }
  const overriding = pairs(records.find('sys_rest_message_fn_headers', ofFunction))
  const inherited = pairs(records.find('sys_rest_message_headers', { rest_message: message['sys_id'] ?? '' }))
  refuseAuthentication(message, fn)
  return {
    endpoint: fn['rest_endpoint'] || message['rest_endpoint'] || '',
    method: (fn['http_method'] ?? '').toUpperCase(),
    content: fn['content'] || null,
    headers: [...inherited.filter(([header]) => !overriding.some(([own]) => isSame(own, header))), ...overriding],
    query: pairs([...records.find('sys_rest_message_fn_param_defs', ofFunction)].sort(byOrder)),
    variables: records.find('sys_rest_message_fn_parameters', ofFunction).map((row) => row['name'] ?? ''),
  }
}

function refuseAuthentication(message: Row, fn: Row): void {
  const own = fn['authentication_type'] || 'inherit_from_parent'
  const row = own === 'inherit_from_parent' ? message : fn
  const type = row['authentication_type'] || 'no_authentication'
  for (const each of [message, fn]) {
    if (each['use_mutual_auth'] === '1')
      throw new MessageRefused('mutual authentication is not implemented by the sandbox')
  }
  if (fn['use_mid_server']) throw new MessageRefused('MID Servers are not implemented by the sandbox')
  if (type !== 'no_authentication') {
    throw new MessageRefused(`authentication type ${type} of REST messages is not implemented by the sandbox`)
  }
}

function pairs(rows: readonly Row[]): [string, string][] {
  return rows.map((row) => [row['name'] ?? '', row['value'] ?? ''])
}

function byOrder(left: Row, right: Row): number {
  return Number(left['order'] ?? 0) - Number(right['order'] ?? 0)
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
