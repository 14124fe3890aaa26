import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { ITEM, one, openWorld, order, requestOf, SCOPE, work, type World } from '../instance/app/world'

const TABLE = `${SCOPE}_trunk_request`

let world: World
let inspector: Inspector

beforeAll(async () => {
  world = await openWorld()
  setUpTeam(world.instance)
  const others = new Map([
    [REQUESTER, 'requester'],
    [APPROVER, 'approver'],
    [OPERATOR, 'operator'],
  ])
  inspector = await startInspector(world.instance, { item: ITEM, administrator: ADMINISTRATOR, others }, 0)
})

afterAll(async () => {
  await inspector.close()
  await world.close()
})

/** A person's browser: it keeps the cookie, and posts the values of its forms. */
class Browser {
  private constructor(private readonly cookie: string) {}

  static async of(user: string): Promise<Browser> {
    const fresh = new Browser('')
    const { headers } = await fresh.post('/', '/act-as', { user })
    return new Browser(headers.get('set-cookie')?.split(';')[0] ?? '')
  }

  async get(path: string): Promise<{ status: number; text: string }> {
    const answer = await fetch(`${inspector.origin}${path}`, { headers: { Cookie: this.cookie } })
    return { status: answer.status, text: plain(await answer.text()) }
  }

  async html(path: string): Promise<string> {
    return (await fetch(`${inspector.origin}${path}`, { headers: { Cookie: this.cookie } })).text()
  }

  /** Posts a form of a page; it must be on that page. */
  async post(page: string, path: string, values: Record<string, string> = {}) {
    const form = (await this.html(page)).split('<form').find((part) => part.includes(`action="${path}"`)) ?? ''
    const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1] ?? 'no such form'
    const answer = await fetch(`${inspector.origin}${path}`, {
      method: 'POST',
      headers: { Cookie: this.cookie, Referer: `${inspector.origin}${page}` },
      body: new URLSearchParams({ ...values, form_token: token }),
      redirect: 'manual',
    })
    return { status: answer.status, headers: answer.headers, text: plain(await answer.text()) }
  }
}

const plain = (page: string): string =>
  page
    .replace(/[\s\S]*<main>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')

async function requestOrdered(trunk: string): Promise<string> {
  const item = await order(world, { trunk_name: trunk })
  await work(world)
  return requestOf(world, item)['sys_id'] ?? ''
}

it('runs a background script for the administrator, and for nobody else', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  const { text } = await admin.post('/scripts', '/scripts', { script: 'gs.info(gs.getUserName())', scope: 'global' })
  expect(text).toContain('Script completed in scope global: script *** Script: admin')
  const requester = await Browser.of(REQUESTER)
  expect((await requester.get('/scripts')).text).toContain('act as admin')
  expect(await requester.html('/scripts')).not.toContain('action="/scripts"')
})

it('runs an action and a subflow, and shows their outputs', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  const organization = world.organizations.get('North') ?? ''
  const action = '/flows?name=Diagnose%20access'
  const diagnosis = await admin.post(action, '/flows', { _name: 'Diagnose access', organization })
  await work(world)
  const diagnosed = await admin.get(diagnosis.headers.get('location') ?? '')
  expect(diagnosed.text).toMatch(/It has ended\..* Output Value verdict .*checks/)
  const subflow = 'Register a BYOC trunk and wait'
  const started = await admin.post(`/flows?name=${encodeURIComponent(subflow)}`, '/flows', {
    _name: subflow,
    organization,
    ...{ trunk_name: 'By the page', sip_uri: 'sip:a@sbc.example.com', auth_user: 'a' },
  })
  const run = started.headers.get('location') ?? ''
  expect((await admin.get(run)).text).toContain('It is about to begin.')
  await work(world)
  expect((await admin.get(run)).text).toMatch(/It has ended\..* state registered/)
})

it('asks the approver, whose answer counts, and nobody else’s', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  await admin.post('/approvals', '/approvals/setting')
  const request = await requestOrdered('To approve')
  const approval = one(world.instance, 'sysapproval_approver', `state=requested`)['sys_id'] ?? ''
  const approver = await Browser.of(APPROVER)
  const operator = await Browser.of(OPERATOR)
  expect((await operator.get('/approvals')).text).not.toContain('Approve')
  await approver.post('/approvals', `/approval/approved/${approval}`)
  await work(world)
  await admin.post('/approvals', '/approvals/setting')
  expect(world.instance.database.get(TABLE, request)).toMatchObject({ registration_state: 'registered' })
})

it('shows each person what they may read, and takes their comments', async () => {
  const request = await requestOrdered('Read by its requester')
  const path = `/record/${TABLE}/${request}`
  const requester = await Browser.of(REQUESTER)
  const posted = await requester.post(path, `/comment/${request}`, { comment: 'When does it work?' })
  expect(posted.status).toBe(303)
  expect((await requester.get(path)).text).toMatch(/trunk\.requester comment When does it work\?/)
  const approver = await Browser.of(APPROVER)
  expect(await approver.get(path)).toMatchObject({ status: 404 })
  expect((await approver.get(`/table/${TABLE}`)).text).not.toContain('Read by its requester')
})

it('shows the install check as the person sees it', async () => {
  expect((await (await Browser.of(ADMINISTRATOR)).get('/install-check')).text).toMatch(/Event queue:/)
  expect((await (await Browser.of(OPERATOR)).get('/install-check')).text).toContain(`needs the role ${SCOPE}.admin`)
})

it('shows the mails that were sent as text, and the numbers', async () => {
  await requestOrdered('Mailed <b>about</b>')
  const admin = await Browser.of(ADMINISTRATOR)
  const [mail] = world.instance.database.select('sys_email', 'subjectLIKEMailed')
  expect((await admin.get('/mails')).text).toContain('trunk.requester@example.com')
  const shown = await admin.html(`/mail/${mail?.['sys_id'] ?? ''}`)
  expect(shown).toContain('id="mail"')
  expect(shown).not.toContain('<b>about')
  expect((await admin.get('/dashboard')).text).toMatch(/Registered [1-9].*Median time .* s/)
})

it('offers to act as nobody that is not there', async () => {
  const browser = await Browser.of('trunk.nobody')
  expect(await browser.html('/')).toContain('<option value="admin" selected>')
})
