import {
  ask,
  basic,
  BERLIN,
  OSLO_SITE,
  REGISTRATIONS,
  SCOPE,
  TRUNK,
  valueOf,
  type Answer,
  type Ask,
  type Sandbox,
} from './client'

export const BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'
const CARRIER = 'external_sip_pcv_byoc_carrier.json'
export const TRUNK_BASE = {
  name: 'Oslo carrier',
  trunkType: 'EXTERNAL',
  trunkMetabase: { id: CARRIER },
  inboundSite: { id: OSLO_SITE },
  properties: { trunk_transport_serverProxyList: { value: { instance: ['sbc1.example.com:5060'] } } },
}

/** Time for which a request that gets no answer is watched for a late one. */
const WATCH_MS = 100

/**
 * Returns the answers that a caller gets: `status` or `status code` of each step, or the way in which the connection
 * ended.
 */
export async function meet(genesys: Sandbox, ask: () => Promise<Answer>): Promise<{ seen: string; body: unknown }> {
  const watch = watchForSilence(genesys)
  const failure = (error: unknown): string => (error instanceof SyntaxError ? 'unreadable' : 'cut')
  const answer = await Promise.race([ask().catch(failure), watch.silence])
  watch.end()
  if (typeof answer === 'string') return { seen: answer, body: null }
  const code = valueOf(answer.body, 'code') ?? valueOf(answer.body, 'error')
  const type = String(answer.headers['content-type'] ?? '').startsWith('text/html') ? ' html' : ''
  const label = typeof code === 'string' ? ` ${code}` : answer.text === '' ? ' empty' : type
  return { seen: `${answer.status}${label}`, body: answer.body }
}

/** Resolves once the latest request has been in a state of silence for a while. */
function watchForSilence(genesys: Sandbox): { silence: Promise<string>; end: () => void } {
  let since: number | null = null
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<string>((resolve) => {
    timer = setInterval(() => {
      const last = genesys.requests.at(-1)
      const silent = last?.status === null && /silen/.test(last.fault ?? '')
      since = silent ? (since ?? performance.now()) : null
      if (since !== null && performance.now() - since >= WATCH_MS) resolve('silence')
    }, 10)
  })
  return { silence, end: () => clearInterval(timer) }
}

export async function walkByoc(genesys: Sandbox): Promise<string> {
  const minted = await meet(genesys, () => mint(genesys, 'shared', { scope: SCOPE, aud: BERLIN }))
  const token = valueOf(minted.body, 'access_token')
  if (typeof token !== 'string') return `token ${minted.seen}`
  const step = async (path: string, json?: unknown) =>
    (await meet(genesys, () => genesys.call(token, BERLIN, json === undefined ? { path } : { path, json }))).seen
  const flows = await step('/api/v2/architect/flows')
  const register = await step(REGISTRATIONS, TRUNK)
  return `flows ${flows}, register ${register}, list ${await step(REGISTRATIONS)}`
}

export async function walkPlatform(genesys: Sandbox): Promise<string> {
  const minted = await meet(genesys, () => mint(genesys, 'oslo', {}))
  const token = valueOf(minted.body, 'access_token')
  if (typeof token !== 'string') return `token ${minted.seen}`
  const step = async (details: Ask) => (await meet(genesys, () => genesys.call(token, null, details))).seen
  const me = await step({ path: '/api/v2/tokens/me' })
  const template = await step({ path: `${BASES}/template?trunkMetabaseId=${CARRIER}` })
  const create = await step({ path: BASES, json: TRUNK_BASE })
  return `me ${me}, template ${template}, create ${create}, list ${await step({ path: BASES })}`
}

export function mint(genesys: Sandbox, credential: string, form: Record<string, string>): Promise<Answer> {
  const headers = { authorization: basic(credential) }
  return ask(genesys.origin, { path: '/oauth/token', headers, form: { grant_type: 'client_credentials', ...form } })
}

/** Answers of the walks in a healthy organization, and in the commonest troubles. */
export const WELL_BYOC = 'flows 200, register 200, list 200'
export const WELL_PLATFORM = 'me 200, template 200, create 200, list 200'
export const UNAUTHORIZED_BYOC = 'flows 401 bad.credentials, register 401 bad.credentials, list 401 bad.credentials'
export const READS_BUT_WRITES_DONT = 'flows 200, register 401 bad.credentials, list 401 bad.credentials'
export const REFUSED_PLATFORM = `me 401 bad.credentials, template 401 bad.credentials, create 401 bad.credentials, list 401 bad.credentials`
