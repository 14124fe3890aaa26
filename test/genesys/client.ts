import { request } from 'undici'
import { startGenesys, type Genesys, type GenesysOptions } from '../../sandbox/genesys/server'
import type { World } from '../../sandbox/genesys/world'

/** An answer, parsed. `body` is null when it was empty. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: unknown
  text: string
}

export interface Ask {
  method?: string
  path: string
  host?: string
  headers?: Record<string, string>
  json?: unknown
  form?: Record<string, string>
  /** A body that is sent unchanged, with the content type in `headers`. */
  raw?: string
}

/** Sends one HTTP request. `Host` names the real host; the connection goes to `origin`. */
export async function ask(origin: string, { method, path, host, headers, json, form, raw }: Ask): Promise<Answer> {
  const body = raw ?? (form ? new URLSearchParams(form).toString() : json === undefined ? null : JSON.stringify(json))
  const answer = await request(origin + path, {
    method: method ?? (body === null ? 'GET' : 'POST'),
    headers: {
      ...(host === undefined ? {} : { host }),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body,
  })
  const text = await answer.body.text()
  const isJson = String(answer.headers['content-type'] ?? '').startsWith('application/json')
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text,
    body: isJson && text !== '' ? (JSON.parse(text) as unknown) : null,
  }
}

export const BERLIN = '11111111-1111-4111-8111-111111111111'
export const PARIS = '22222222-2222-4222-8222-222222222222'
export const MADRID = '33333333-3333-4333-8333-333333333333'
export const OSLO = '44444444-4444-4444-8444-444444444444'
export const SYDNEY = '55555555-5555-4555-8555-555555555555'
export const OSLO_SITE = '99999999-9999-4999-8999-999999999999'

/** Berlin and Paris share a client; Madrid has its own; Sydney is another region's; Oslo speaks `platform`. */
export const WORLD: World = {
  credentials: [
    { name: 'shared', clientId: 'client-shared', clientSecret: 'secret-shared' },
    { name: 'madrid', clientId: 'client-madrid', clientSecret: 'secret-madrid' },
    { name: 'sydney', clientId: 'client-sydney', clientSecret: 'secret-sydney' },
    { name: 'oslo', clientId: 'client-oslo', clientSecret: 'secret-oslo' },
  ],
  organizations: [
    organization('Berlin', BERLIN, 'shared'),
    organization('Paris', PARIS, 'shared'),
    organization('Madrid', MADRID, 'madrid'),
    { ...organization('Sydney', SYDNEY, 'sydney'), region: 'ap-southeast-2' },
    { ...organization('Oslo', OSLO, 'oslo'), contract: 'platform', inboundSiteId: OSLO_SITE },
  ],
}

function organization(name: string, orgId: string, credential: string): World['organizations'][number] {
  return { name, orgId, region: 'eu-central-1', contract: 'byoc_registration', credential }
}

export const LOGIN = 'login.mypurecloud.de'
export const API = 'api.mypurecloud.de'
export const FLOWS = '/api/v2/architect/flows'
export const REGISTRATIONS = `${FLOWS}/byoctrunkregistrations`
export const SCOPE = 'telephony:byoctrunk:edit'

export const TRUNK = {
  name: 'Reception',
  sip_uri: 'sip:reception@sbc1.example.com:5061;transport=tls',
  auth_user: 'desk',
}

export function basic(credential: string, secret = `secret-${credential}`): string {
  return `Basic ${Buffer.from(`client-${credential}:${secret}`).toString('base64')}`
}

/** A running cloud with a clock that only the test moves. */
export interface Sandbox extends Genesys {
  clock: { ms: number }
  token(credential: string, form?: Record<string, string>): Promise<string>
  call(token: string, organization: string | null, ask: Ask): Promise<Answer>
}

export async function startSandbox(options: GenesysOptions = {}): Promise<Sandbox> {
  const clock = { ms: Date.UTC(2026, 0, 15, 12) }
  const genesys = await startGenesys({ world: WORLD, now: () => clock.ms, ...options })
  return {
    ...genesys,
    clock,
    async token(credential, form) {
      const answer = await ask(genesys.origin, {
        path: '/oauth/token',
        headers: { authorization: basic(credential) },
        form: { grant_type: 'client_credentials', ...form },
      })
      return textOf(answer.body, 'access_token')
    },
    call(token, organizationId, details) {
      return ask(genesys.origin, {
        host: API,
        ...details,
        headers: {
          authorization: `Bearer ${token}`,
          ...(organizationId === null ? {} : { 'x-genesys-organization': organizationId }),
          ...details.headers,
        },
      })
    },
  }
}

/** A string at a path of an answer; throws when there is none. */
export function textOf(body: unknown, ...path: (string | number)[]): string {
  const value = valueOf(body, ...path)
  if (typeof value !== 'string') throw new Error(`no text at ${path.join('.')}`)
  return value
}

/** A value at a path of an answer. */
export function valueOf(body: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    body,
  )
}

/** Matches any string. */
export const ANY_TEXT: unknown = expect.any(String)
