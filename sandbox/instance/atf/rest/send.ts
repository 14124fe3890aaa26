import { z } from 'zod'
import type { Database } from '../../data/database'
import { RestNotImplemented, type RestAnswer, type RestRequest } from '../../rest/request'
import { exchangeOf, MAX_PAYLOAD_BYTES, type Exchange } from './exchange'

/** The parts of the instance that send a test's requests. */
export interface Sender {
  database: Database
  rest(request: RestRequest): Promise<RestAnswer>
  /** True when a user's password is this one. */
  knowsPassword(user: string, password: string): boolean
}

type Inputs = Readonly<Record<string, string>>

/** Name-value pairs as the SDK stores them: a JSON object of texts. */
const Pairs = z.record(z.string(), z.string())

/**
 * Send REST Request - Inbound (documentation: automated-test-framework-atf/test-steps-rest-category): a call of this
 * instance's REST API that succeeds with any answer. Throws when it can't be sent, or when the sandbox can't tell the
 * answer.
 */
export async function sendRequest(sender: Sender, inputs: Inputs): Promise<Exchange> {
  const request = requestOf(sender, inputs)
  const before = performance.now()
  const answer = await sender.rest(request)
  return exchangeOf(answer, performance.now() - before)
}

function requestOf(sender: Sender, inputs: Inputs): RestRequest {
  const user = userOf(sender, inputs)
  const body = inputs['request_body'] ?? ''
  if (Buffer.byteLength(body) > MAX_PAYLOAD_BYTES) throw new Error('The request payload is larger than 100 Kb')
  return {
    method: (inputs['http_method'] || 'get').toUpperCase(),
    path: pathOf(sender.database, inputs),
    headers: pairs(inputs, 'headers'),
    ...(user === null ? {} : { user }),
    ...(body === '' ? {} : { body }),
  }
}

/** "Only the portion of the URI after the instance name"; names and values of parameters are not encoded yet. */
function pathOf(database: Database, inputs: Inputs): string {
  const path = inputs['end_point'] ?? ''
  if (/^[a-z]+:\/\//i.test(path)) throw new Error(`Path ${path}: leave the address of the instance out`)
  const namespace = /^\/api\/([^/?]+)/.exec(path)?.[1]
  if (namespace !== database.scope) {
    throw new RestNotImplemented(`${path}: only /api/${database.scope}/… is served, the package's own REST API`)
  }
  const query = new URLSearchParams(pairs(inputs, 'query_params')).toString()
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
}

function pairs(inputs: Inputs, name: string): Record<string, string> {
  const text = inputs[name] ?? ''
  return text === '' ? {} : Pairs.parse(JSON.parse(text))
}

/** The user who calls: null for nobody, which a wrong password is, too. */
function userOf(sender: Sender, inputs: Inputs): string | null {
  const type = inputs['auth_type'] ?? 'basic'
  if (type === '') return null
  if (type !== 'basic') throw new RestNotImplemented(`authentication type ${type} is not implemented`)
  const profile = inputs['basic_auth'] ?? ''
  if (profile === '') {
    throw new RestNotImplemented(
      'basic authentication without a profile: one page says that it uses the credentials of the user who scheduled ' +
        'the test, others that the answer may be 401',
    )
  }
  return userOfProfile(sender, profile)
}

function userOfProfile(sender: Sender, profile: string): string | null {
  const { database } = sender
  const row = database.get('sys_auth_profile_basic', profile)
  if (row === null) throw new Error(`There is no basic auth profile ${profile}`)
  const user = row['username'] ?? ''
  const stored = row['password'] ?? ''
  const password = stored === '' ? '' : database.decrypt(stored)
  return password !== null && sender.knowsPassword(user, password) ? user : null
}
