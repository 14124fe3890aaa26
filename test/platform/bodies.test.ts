import Ajv from 'ajv'
import { isLong } from '../setup/length'
import { requests } from './support/generated-requests'
import { INPUT, OSLO_SITE } from '../harness/organizations'
import { TRUNK_BASE_SCHEMA } from './support/trunk-base-schema'
import { World } from '../harness/world'

/** Set TEST_SEED to repeat a run or to try another one. */
const SEED = Number(process.env['TEST_SEED'] ?? 20260115)
const COUNT = isLong ? 1000 : 60

const validate = new Ajv({ allErrors: true, strict: true }).compile(TRUNK_BASE_SCHEMA)

interface Body {
  name: string
  inboundSite: { id: string }
  properties: Readonly<Record<string, { value: { instance: unknown } }>>
}

let world: World

beforeAll(async () => {
  console.info(`${String(COUNT)} requests generated with seed ${String(SEED)}`)
  // The rate limit is high, so that it delays no request: only the bodies count here.
  world = await World.open(INPUT, INPUT, { requestsPerMinute: 100_000 })
})

afterAll(() => world.close())

test(`bodies of ${String(COUNT)} generated requests are trunks by Genesys' schema, and say what was typed`, async () => {
  const typed = requests(COUNT, SEED)
  const sysIds = await world.request('Oslo', ...typed)
  await world.work(9_000)
  const unregistered = sysIds.filter((sysId) => world.outcome(sysId).state !== 'registered')
  expect(unregistered.map((sysId) => world.row(sysId))).toEqual([])

  // All requests share one token, proved once; the model of a PBX costs each lane a listing and a template.
  const { metabases = 0, trunk_list: looks = 0, ...asked } = world.asked()
  expect(metabases).toBeGreaterThan(0)
  // One listing answers for all names that a lane writes within a minute; a lane that is woken again, and helps another
  // one then, asks for a second one.
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThanOrEqual(COUNT / 10)
  expect(asked).toEqual({ token: 1, tokens_me: 1, template: 1 + metabases, trunk_create: COUNT })

  const bodies = world.genesys.requests
    .filter(({ operation, status }) => operation === 'trunk_create' && status === 200)
    .map((request) => request.body() as Body)
  expect(bodies).toHaveLength(COUNT)
  const wrong = bodies.flatMap((body) => (validate(body) ? [] : [{ body, errors: validate.errors }]))
  expect(wrong).toEqual([])

  const byName = new Map(bodies.map((body) => [body.name, body]))
  for (const request of typed) {
    const body = byName.get(request['trunk_name'] ?? '')
    const set = (key: string): unknown => body?.properties[key]?.value.instance ?? ''
    expect({ name: body?.name, inboundSite: body?.inboundSite }).toEqual({
      name: request['trunk_name'],
      inboundSite: { id: OSLO_SITE },
    })
    expect({
      auth_user: set('trunk_sip_authentication_credentials_username'),
      auth_password: set('trunk_sip_authentication_credentials_password'),
      realm: set('trunk_sip_authentication_credentials_realm'),
      caller_name: set('trunk_outboundIdentity_callingName'),
      caller_address: set('trunk_outboundIdentity_callingAddress'),
      label: set('trunk_label'),
    }).toEqual({
      auth_user: request['auth_user'],
      auth_password: request['auth_password'],
      realm: request['realm'],
      caller_name: request['caller_name'],
      caller_address: request['caller_address'],
      label: request['trunk_name'],
    })
  }
})

test('the schema refuses what Genesys would', () => {
  const [body] = world.genesys.requests.filter(({ operation }) => operation === 'trunk_create').map((one) => one.body())
  const changed = (change: (body: Record<string, unknown>) => void): boolean => {
    const copy = structuredClone(body) as Record<string, unknown>
    change(copy)
    return validate(copy)
  }
  const property = (copy: Record<string, unknown>, key: string, value: unknown): void => {
    copy['properties'] = { ...(copy['properties'] as object), [key]: value }
  }
  expect(changed(() => undefined)).toBe(true)
  expect(changed((copy) => delete copy['inboundSite'])).toBe(false)
  expect(changed((copy) => (copy['inboundSiteId'] = 'x'))).toBe(false)
  expect(changed((copy) => property(copy, 'trunk_label', 'plain text'))).toBe(false)
  expect(changed((copy) => property(copy, 'trunk_label', { value: { default: 'x' } }))).toBe(false)
  expect(changed((copy) => property(copy, 'trunk_lable', { value: { instance: 'x' } }))).toBe(false)
  expect(changed((copy) => property(copy, 'trunk_transport_protocolVariant', { value: { instance: 'TLS' } }))).toBe(
    false,
  )
})
