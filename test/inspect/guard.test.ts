import { request as send, type IncomingHttpHeaders } from 'node:http'
import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ADMINISTRATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { ITEM, openWorld, order, requestOf, SCOPE, work, type World } from '../harness/ordering'

let world: World
let inspector: Inspector
let record: string

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

beforeAll(async () => {
  world = await openWorld()
  setUpTeam(world.instance)
  record = `/record/${SCOPE}_trunk_request/${requestOf(world, await ordered())['sys_id'] ?? ''}`
  const persons = { item: ITEM, administrator: ADMINISTRATOR, others: new Map([[REQUESTER, 'requester']]) }
  inspector = await startInspector(world.instance, persons, 0)
})

afterAll(async () => {
  await inspector.close()
  await world.close()
})

async function ordered(): Promise<string> {
  const item = await order(world)
  await work(world)
  return item
}

/** A call in the form that a browser can be made to send; `fetch` would not send another Host. */
function call(path: string, headers: Record<string, string> = {}, form?: Record<string, string>): Promise<Answer> {
  const body = form === undefined ? null : new URLSearchParams(form).toString()
  const typed = body === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const sent = send(
      `${inspector.origin}${path}`,
      { method: body === null ? 'GET' : 'POST', headers: { ...typed, ...headers } },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}

/** The token in the form that posts to a path, on a page. */
async function tokenOf(page: string, path: string): Promise<string> {
  const { body } = await call(page)
  const form = body.split('<form').find((part) => part.includes(`action="${path}"`)) ?? ''
  return /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? ''
}

const orders = (): number => world.instance.database.count('sc_req_item', '')
const state = (): string | undefined =>
  world.instance.database.get(`${SCOPE}_trunk_request`, record.split('/').at(-1) ?? '')?.['registration_state']
const pressRetire = async (): Promise<string> => {
  const { body } = await call(record)
  return new RegExp(`action="(/press/[^"]+)"[^]*?<button>Retire</button>`).exec(body)?.[1] ?? ''
}

it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example', ''])(
  'answers nothing under the name "%s" (DNS rebinding)',
  async (name) => {
    for (const path of ['/', record, `/api/${SCOPE}/v1/trunks/requests`]) {
      const answer = await call(path, { Host: name === '' ? ' ' : name })
      expect([400, 403]).toContain(answer.status)
      expect(answer.body).not.toContain('sbc1')
      expect(answer.body).not.toContain('sys_id')
    }
  },
)

it('answers under the names of the loopback interface', async () => {
  const port = new URL(inspector.origin).port
  for (const name of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
    expect((await call(record, { Host: name })).status).toBe(200)
  }
})

it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
  'takes no order and presses no button for a page from %s, not even with a right token',
  async (origin) => {
    const before = orders()
    const typed = { organization: world.organizations.get('North') ?? '', trunk_name: 'Foreign' }
    const token = await tokenOf('/order', '/order')
    const order = await call('/order', { Origin: origin }, { ...typed, form_token: token })
    const retire = await pressRetire()
    const press = await call(retire, { Origin: origin }, { form_token: await tokenOf(record, retire) })
    expect([order.status, press.status]).toEqual([403, 403])
    expect(orders()).toBe(before)
    expect(state()).toBe('registered')
  },
)

it('takes no form without its own token: none, a wrong one, that of another form', async () => {
  const before = orders()
  const retire = await pressRetire()
  const tokens = ['', 'wrong', await tokenOf('/order', '/order')]
  for (const form_token of tokens) expect((await call(retire, {}, { form_token })).status).toBe(403)
  const ofRetire = await tokenOf(record, retire)
  expect((await call('/order', {}, { trunk_name: 'Foreign', form_token: ofRetire })).status).toBe(403)
  expect((await call(`/correct/${record.split('/').at(-1) ?? ''}`, {}, {})).status).toBe(403)
  expect(orders()).toBe(before)
  expect(state()).toBe('registered')
})

it('takes a form of its own, and keeps the token out of what was typed', async () => {
  const typed = {
    organization: world.organizations.get('North') ?? '',
    trunk_name: 'Own',
    sip_uri: 'sip:own@sbc1.example.com',
    auth_user: 'own',
  }
  const token = await tokenOf('/order', '/order')
  const answer = await call('/order', { Origin: inspector.origin }, { ...typed, form_token: token })
  expect(answer).toMatchObject({ status: 303 })
  expect(answer.headers.location).toMatch(/^\/item\/[0-9a-f]{32}$/)
})

it.each([
  `/item/x%5EORactive=true`,
  `/item/%5ENQactive=true`,
  `/record/${SCOPE}_trunk_request/x%5EORregistration_state=registered`,
  `/record/${SCOPE}_trunk_request%5Ex/${'0'.repeat(32)}`,
  `/table/${SCOPE}_trunk_request%5Eactive=true`,
  `/table/__proto__`,
])('takes what stands in the path for an ID, never for a query: %s', async (path) => {
  expect((await call(path)).status).toBe(404)
})

it('lets no page of another site show it in a frame, and loads nothing from elsewhere', async () => {
  const { headers } = await call('/')
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

it('serves the REST API to whoever has a password, at the same address', async () => {
  const path = `/api/${SCOPE}/v1/trunks/requests`
  expect((await call(path)).status).toBe(401)
  world.instance.setPassword(REQUESTER, 'a password')
  const Authorization = `Basic ${Buffer.from(`${REQUESTER}:a password`).toString('base64')}`
  const answer = await call(path, { Authorization })
  expect(answer.status).toBe(200)
  expect(answer.body).toContain('BTR')
})
