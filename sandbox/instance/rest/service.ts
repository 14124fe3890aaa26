import { aclOf, type AclMeta } from '../data/descriptions/acl'
import type { Database } from '../data/database'
import { isTrue } from '../data/dictionary/booleans'
import { rowOf } from '../flow/tables'
import type { Wire } from '../protocol'
import type { Task } from '../runtime/runtime'
import { ScriptError } from '../runtime/script-error'
import { accepts, answersInJson, isJson, mediaTypeOf } from './media-types'
import { errorAnswer, RestNotImplemented, type RestAnswer, type RestRequest } from './request'
import { findResource, type Resource } from './resources'

export interface RestOptions {
  database: Database
  run: (task: Task) => Promise<Wire>
  /** sys_id of a user by sys_id or user name, or null. */
  findUser: (user: string) => string | null
}

/**
 * The ACL that the base system gives to every resource without one of its own ("prohibits users with the snc_external
 * role"): "Scripted REST External Default". Source: Create a scripted REST API resource; the SDK's REST plugin.
 */
const EXTERNAL_DEFAULT = 'cf9d01d3e73003009d6247e603f6a990'
const EXTERNAL_ROLE = 'snc_external'

/**
 * Serves the package's scripted REST APIs: finds the resource, checks who calls, runs its script as that user and answers
 * as the platform does. Throws `RestNotImplemented` where this sandbox can't.
 */
export class RestService {
  constructor(private readonly options: RestOptions) {}

  async handle(request: RestRequest): Promise<RestAnswer> {
    const url = new URL(request.path, request.origin ?? 'https://sandbox.service-now.com')
    const found = findResource(this.options.database, request.method, url.pathname)
    if (found.kind === 'none') return errorAnswer(400, 'Requested URI does not represent any resource', null)
    if (found.kind === 'method') return errorAnswer(405, 'Method not supported', null)
    const { resource, pathParams } = found
    if (!resource.requiresAuthentication)
      throw new RestNotImplemented(`the guest, as whom the public resource ${resource.name} runs, is not implemented`)
    const user = request.user === undefined ? null : this.options.findUser(request.user)
    if (user === null || !this.mayLogIn(user)) return unauthenticated()
    if (this.isKeptOut(resource, user)) return unauthorized()
    const headers = new Map(Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
    const refused = negotiated(resource, headers, request.body !== undefined)
    if (refused) return refused
    return this.run(resource, user, {
      method: request.method,
      url: url.href,
      uri: url.pathname.slice(1),
      queryString: url.search.slice(1),
      queryParams: queryOf(url),
      pathParams,
      headers: Object.fromEntries(
        Object.entries(request.headers ?? {}).filter(([name]) => !/^authorization$/i.test(name)),
      ),
      body: bodyOf(request.body),
      isJson: isJson(mediaTypeOf(headers.get('content-type') ?? 'application/json')),
    })
  }

  private async run(resource: Resource, user: string, request: Wire): Promise<RestAnswer> {
    const { script, name, scope } = resource
    const acls = resource.requiresAuthorization ? resource.acls.filter((each) => each !== EXTERNAL_DEFAULT) : []
    const payload = {
      script,
      name,
      scope,
      request,
      acls: acls.map((each) => this.acl(each)),
      open: resource.requiresAuthorization && resource.acls.includes(EXTERNAL_DEFAULT),
    }
    try {
      const value = await this.options.run({ kind: 'rest', payload, user, scope, transaction: 'rest' })
      const answer = value as unknown as RestAnswer | null
      return answer ? { ...answer, headers: { ...JSON_TYPE, ...answer.headers } } : unauthorized()
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error
      if (error.message.startsWith('NotImplemented: ')) throw new RestNotImplemented(error.message)
      return errorAnswer(500, error.message, '')
    }
  }

  /** An active ACL; null for one that isn't there. */
  private acl(sysId: string): AclMeta | null {
    const row = rowOf(this.options.database, 'sys_security_acl', sysId)
    return row !== null && isTrue(row['active']) ? aclOf(this.options.database, row) : null
  }

  private mayLogIn(user: string): boolean {
    const row = rowOf(this.options.database, 'sys_user', user)
    return row === null || (isTrue(row['active'] ?? '1') && !isTrue(row['locked_out']))
  }

  private isKeptOut(resource: Resource, user: string): boolean {
    const external = this.options.database.rolesOf(user).includes(EXTERNAL_ROLE)
    return external && (resource.requiresInternalRole || resource.acls.includes(EXTERNAL_DEFAULT))
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json;charset=UTF-8' }

function unauthenticated(): RestAnswer {
  const answer = errorAnswer(401, 'User Not Authenticated', 'Required to provide Auth information')
  return { ...answer, headers: { 'WWW-Authenticate': 'BASIC realm="Service-now"' } }
}

function unauthorized(): RestAnswer {
  return errorAnswer(403, 'User Not Authorized', 'Failed API level ACL Validation')
}

function negotiated(resource: Resource, headers: ReadonlyMap<string, string>, hasBody: boolean): RestAnswer | null {
  const accept = headers.get('accept') ?? 'application/json'
  if (!answersInJson(accept, resource.produces))
    return errorAnswer(406, 'Not acceptable', `The resource does not produce ${accept}`)
  const mediaType = mediaTypeOf(headers.get('content-type') ?? 'application/json')
  if (hasBody && !accepts(resource.consumes, mediaType))
    return errorAnswer(415, 'Unsupported media type', `The resource does not consume ${mediaType}`)
  return null
}

function queryOf(url: URL): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of url.searchParams) (values[name] ??= []).push(value)
  return values
}

function bodyOf(body: Wire | undefined): string | null {
  if (body === undefined) return null
  return typeof body === 'string' ? body : JSON.stringify(body)
}
