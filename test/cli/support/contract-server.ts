import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came over the wire. */
export interface Seen {
  method: string
  path: string
  host: string
  headers: IncomingMessage['headers']
  body: string
}

export interface Trunk {
  id: string
  organization: string
  name: string
  sip_uri: string
  auth_user: string
}

interface Answer {
  status: number
  body: object
}

const REGISTRATIONS = '/api/v2/architect/flows/byoctrunkregistrations'

/**
 * A server of the contract `byoc_registration`, written from its description alone: it shares no code with the
 * sandbox's own Genesys Cloud. It knows one OAuth client and the organizations that this client may act for.
 */
export class ContractServer {
  readonly seen: Seen[] = []
  readonly trunks: Trunk[] = []
  /** Called before each registration is answered; the promise may delay the answer. */
  beforeAnswer: (() => Promise<void>) | null = null
  /** Organizations whose API answers 503. */
  readonly down = new Set<string>()
  private readonly tokens = new Map<string, string>()
  private readonly server = createServer((request, response) => void this.serve(request, response))

  constructor(
    private readonly client: { id: string; secret: string },
    private readonly organizations: readonly string[],
  ) {}

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Requests of one method and path, its query left out. */
  to(method: string, path: string): Seen[] {
    return this.seen.filter((each) => each.method === method && each.path.split('?')[0] === path)
  }

  get tokenRequests(): Seen[] {
    return this.to('POST', '/oauth/token')
  }

  get registrations(): Seen[] {
    return this.to('POST', REGISTRATIONS)
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
    const { method = '', url = '', headers } = request
    const seen = { method, path: url, host: headers.host ?? '', headers, body }
    this.seen.push(seen)
    const answer = await this.answer(seen)
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer.body))
  }

  private async answer({ method, path: url, headers, body }: Seen): Promise<Answer> {
    const [path = '', query = ''] = url.split('?')
    if (method === 'POST' && path === '/oauth/token') return this.mint(headers.authorization ?? '', body)
    const organization = this.organizationOf(headers)
    if (organization === null)
      return answer(401, { status: 401, code: 'bad.credentials', message: 'Invalid credentials' })
    if (this.down.has(organization)) return answer(503, { status: 503, code: 'service.unavailable', message: 'Down' })
    if (method === 'POST' && path === REGISTRATIONS) {
      await this.beforeAnswer?.()
      return this.register(organization, body)
    }
    if (method === 'GET' && path === '/api/v2/architect/flows') return answer(200, { entities: [] })
    if (method === 'GET' && path === REGISTRATIONS) {
      const name = new URLSearchParams(query).get('name')
      const entities = this.trunks.filter(
        (each) => each.organization === organization && (name ?? each.name) === each.name,
      )
      const found = entities.map((each) => view(each))
      return answer(200, { entities: found, pageNumber: 1, pageSize: 25, pageCount: 1, total: found.length })
    }
    const trunk = this.trunks.find((each) => path === `${REGISTRATIONS}/${each.id}`)
    if (method === 'GET' && trunk !== undefined) return answer(200, view(trunk))
    return answer(404, { status: 404, code: 'not.found', message: 'Not found' })
  }

  private mint(authorization: string, body: string): Answer {
    const expected = `Basic ${Buffer.from(`${this.client.id}:${this.client.secret}`).toString('base64')}`
    if (authorization !== expected) return answer(401, { error: 'invalid_client' })
    const form = new URLSearchParams(body)
    const audience = form.get('aud') ?? ''
    const now = Math.floor(Date.now() / 1000)
    const token = jwt({
      iss: 'contract-server',
      sub: this.client.id,
      client_id: this.client.id,
      aud: audience,
      org: audience,
      orgs: this.organizations,
      scope: form.get('scope'),
      iat: now,
      exp: now + 3600,
      jti: randomUUID(),
    })
    this.tokens.set(token, audience)
    return answer(200, { access_token: token, token_type: 'bearer', expires_in: 3600, scope: form.get('scope') })
  }

  /** The organization that a call may act on: the token's own, and the header must name it. */
  private organizationOf(headers: IncomingMessage['headers']): string | null {
    const organization = this.tokens.get((headers.authorization ?? '').replace(/^Bearer /, ''))
    return organization !== undefined && headers['x-genesys-organization'] === organization ? organization : null
  }

  private register(organization: string, body: string): Answer {
    const { name, sip_uri, auth_user } = JSON.parse(body) as Partial<Trunk>
    if (name === undefined || sip_uri === undefined || auth_user === undefined) {
      return answer(400, { status: 400, code: 'bad.request', message: 'A required field is missing' })
    }
    if (this.trunks.some((each) => each.organization === organization && each.name === name)) {
      return answer(409, { status: 409, code: 'conflict', message: 'A trunk of that name exists' })
    }
    const trunk = { id: randomUUID(), organization, name, sip_uri, auth_user }
    this.trunks.push(trunk)
    return answer(200, view(trunk))
  }
}

function view({ organization, ...trunk }: Trunk): object {
  return { ...trunk, organization: { id: organization }, selfUri: `${REGISTRATIONS}/${trunk.id}` }
}

function jwt(claims: object): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', 'contract-server').update(signed).digest('base64url')}`
}

function answer(status: number, body: object): Answer {
  return { status, body }
}
