import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { ITEM, one, openWorld, order, requestOf, SCOPE, work, type World } from '../harness/ordering'

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
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')

async function requestOrdered(trunk: string, typed: Record<string, string> = {}): Promise<string> {
  const item = await order(world, { trunk_name: trunk, ...typed })
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
  await admin.post('/approvals', '/approvals/setting')
  const approval = one(world.instance, 'sysapproval_approver', `state=requested`)['sys_id'] ?? ''
  const approver = await Browser.of(APPROVER)
  const operator = await Browser.of(OPERATOR)
  expect((await operator.get('/approvals')).text).not.toContain('Approve')
  await approver.post('/approvals', `/approval/approved/${approval}`)
  await work(world)
  expect(world.instance.database.get(TABLE, request)).toMatchObject({ registration_state: 'registered' })
})

it('shows each person what they may read, and takes their comments', async () => {
  const request = await requestOrdered('Read by its requester')
  const path = `/record/${TABLE}/${request}`
  const requester = await Browser.of(REQUESTER)
  const posted = await requester.post(path, `/comment/${request}`, { comment: 'When does it work?' })
  expect(posted.status).toBe(303)
  expect((await requester.get(path)).text).toMatch(/\(trunk\.requester\), comment, [-\d]+ [:\d]+ When does it work\?/)
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
  await requestOrdered('Counted')
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

it('a list is searched, filtered by state, sorted and read page by page', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  const { database } = world.instance
  const organization = world.organizations.get('South') ?? ''
  for (let number = 0; number < 30; number += 1) {
    const name = `Listed ${String(number).padStart(2, '0')}`
    const state = number < 2 ? 'failed' : 'registered'
    database.insert(TABLE, { trunk_name: name, organization, registration_state: state })
  }
  const names = (text: string): string[] => text.match(/Listed \d\d/g) ?? []
  const first = await admin.get(`/table/${TABLE}?q=listed&sort=trunk_name`)
  expect(names(first.text)).toEqual(
    Array.from({ length: 25 }, (_, index) => `Listed ${String(index).padStart(2, '0')}`),
  )
  expect(first.text).toContain('1–25 of 30 Next page')
  const second = await admin.get(`/table/${TABLE}?q=listed&sort=trunk_name&page=1`)
  expect(names(second.text)).toEqual(['Listed 25', 'Listed 26', 'Listed 27', 'Listed 28', 'Listed 29'])
  expect(second.text).toContain('26–30 of 30 Previous page')
  const failed = await admin.get(`/table/${TABLE}?q=listed&state=failed&sort=-trunk_name`)
  expect(names(failed.text)).toEqual(['Listed 01', 'Listed 00'])
  expect(names((await admin.get(`/table/${TABLE}?q=South`)).text)).toHaveLength(25)
  expect(names((await admin.get(`/table/${TABLE}?q=a^ORtrunk_nameLIKElisted`)).text)).toEqual([])
})

it('a record is shown as its form: sections, labels, choices by name, lines kept, times of this computer', async () => {
  const request = await requestOrdered('In its form')
  const admin = await Browser.of(ADMINISTRATOR)
  world.instance.database.update(TABLE, request, { allow_list: '203.0.113.7\n203.0.113.8' })
  const page = await admin.html(`/record/${TABLE}/${request}`)
  for (const caption of ['Trunk request', 'Outcome', 'What to do', 'Carrier options', 'Notes']) {
    expect(page).toContain(`<h2>${caption}</h2>`)
  }
  expect(page).toMatch(/<dt>Trunk kind<\/dt>\s*<dd>Carrier<\/dd>/)
  expect(page).toContain('<div class="lines">203.0.113.7\n203.0.113.8</div>')
  expect(page).toMatch(/<dt>Opened<\/dt>\s*<dd><time datetime="2026-01-15T[^"]*Z">2026-01-15 /)
  expect(page).not.toContain('sys_mod_count')
  const registration = one(world.instance, `${SCOPE}_registration`, `request=${request}`)
  const machine = await admin.html(`/record/${SCOPE}_registration/${registration['sys_id'] ?? ''}`)
  expect(machine).toMatch(/<dt>First attempt<\/dt>\s*<dd><time datetime="2026-/)
  expect(machine).toMatch(/<dt>Last seen in Genesys<\/dt>\s*<dd><\/dd>/)
})

it('a requester reads the note in short and comments, and no work note', async () => {
  const request = await requestOrdered('Short')
  await world.instance.run(
    `(function () { var r = new GlideRecord('${TABLE}'); r.get('${request}'); r.work_notes = 'For operators'; r.update(); return null })()`,
    { user: ADMINISTRATOR },
  )
  const path = `/record/${TABLE}/${request}`
  expect((await (await Browser.of(ADMINISTRATOR)).get(path)).text).toContain('For operators')
  const { text } = await (await Browser.of(REQUESTER)).get(path)
  expect(text).not.toContain('For operators')
  expect(text).toContain('Your trunk is registered in Genesys Cloud.')
})

it('says why it does nothing on a page: no such page, a button that is offered no more', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  const missing = await admin.get('/nowhere')
  expect(missing).toEqual({ status: 404, text: expect.stringContaining('There is no page of this address.') as string })
  const request = await requestOrdered('Pressed twice')
  const path = `/record/${TABLE}/${request}`
  const retire = /action="(\/press\/[^"]+)"[^]*?<button>Retire<\/button>/.exec(await admin.html(path))?.[1] ?? ''
  const old = await admin.html(path)
  await admin.post(path, retire)
  await work(world)
  const token = new RegExp(`action="${retire}"[^]*?value="([^"]+)"`).exec(old)?.[1] ?? ''
  const answer = await fetch(`${inspector.origin}${retire}`, {
    method: 'POST',
    body: new URLSearchParams({ form_token: token }),
  })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('has no such button now')
})

it('shows a diagnosis as a table of checks with outcome, calls and evidence', async () => {
  const admin = await Browser.of(ADMINISTRATOR)
  const organization = world.organizations.get('North') ?? ''
  await world.instance.run(`new AccessDoctor().requestVerification('${organization}'); null`, { user: ADMINISTRATOR })
  await work(world)
  const page = await admin.html(`/record/${SCOPE}_organization/${organization}`)
  expect(page).toMatch(/<th scope="col">Check<\/th>\s*<th scope="col">Outcome<\/th>\s*<th scope="col">Calls<\/th>/)
  expect(page).toMatch(/<td>write<\/td>\s*<td><span class="check pass">pass<\/span><\/td>\s*<td>1<\/td>/)
  expect(page).toContain('Genesys Cloud refused the body, not the caller.')
})

it('shows all that a failed request has wrong at its fields, with their rules, and keeps what a rule refuses', async () => {
  const request = await requestOrdered('Wrong twice', { sip_uri: 'http://sbc1.example.com', caller_address: 'ring me' })
  const admin = await Browser.of(ADMINISTRATOR)
  const path = `/record/${TABLE}/${request}`
  const page = await admin.html(path)
  const field = (name: string): string => new RegExp(`<(?:input|textarea)[^>]*id="${name}"[^>]*>`).exec(page)?.[0] ?? ''
  for (const name of ['sip_uri', 'caller_address']) {
    expect(field(name)).toContain('aria-invalid="true"')
    expect(field(name)).toContain(`${name}-problem-0`)
  }
  expect(field('auth_user')).toContain('aria-invalid="false"')
  expect(page).toMatch(/id="caller_address-problem-0">Outbound caller address: [^<]*<\/div>/)
  expect(field('auth_password')).toBe('')
  await admin.post(path, `/correct/${request}`, {
    sip_uri: `sip:${'a'.repeat(2100)}@sbc1.example.com`,
    trunk_name: 'T',
  })
  expect((await admin.get(path)).text).toContain('SIP URI has 2121 characters; the field holds 2000.')
  expect(world.instance.database.get(TABLE, request)).toMatchObject({ registration_state: 'failed' })
})

it('offers no correction of what was typed where a deletion failed', async () => {
  const request = await requestOrdered('Not deleted')
  world.instance.database.update(TABLE, request, { registration_state: 'failed', retired_by: 'Ann' })
  const page = await (await Browser.of(ADMINISTRATOR)).html(`/record/${TABLE}/${request}`)
  expect(page).not.toContain('Save and retry')
})
