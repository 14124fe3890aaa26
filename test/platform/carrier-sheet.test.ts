import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scope as SCOPE } from '../../now.config.json'
import { REQUESTER } from '../../sandbox/cli/setup/people'
import { World, type Typed } from '../harness/world'

/**
 * The values that a carrier needs. Sources: Genesys Cloud Resource Center, "Configure SIP routing for a BYOC Cloud
 * trunk" (address and identifier), "Choose a trunk transport protocol" (usual ports), "BYOC Cloud public SIP IP
 * addresses" (the addresses of a region, which Genesys keeps there), "TLS trunk transport protocol specification". The
 * widget's server script has `data`, and `input` once the controller has called `server.get` (ServiceNow, "Service
 * Portal widget").
 */

const PASSWORD = 'canary-digest-password-5d1e'

let world: World

beforeAll(async () => {
  world = await World.cast({ Oslo: {}, Berlin: { contract: 'byoc_registration' } })
  const { database } = world.instance
  const [user] = database.select('sys_user', `user_name=${REQUESTER}`)
  database.update('sys_user', user?.['sys_id'] ?? '', { email: 'requester@example.com', active: 'true' })
  database.insert('sys_user', { user_name: 'stranger', active: 'true' })
})

afterAll(() => world.close())

async function ordered(organization: string, typed: Typed): Promise<Readonly<Record<string, string>>> {
  const { requestedItem } = await world.instance.order(
    'New BYOC trunk',
    { organization: world.organization(organization), auth_password: PASSWORD, ...typed },
    { user: REQUESTER },
  )
  await world.work()
  const [request] = world.instance.database.select(`${SCOPE}_trunk_request`, `requested_item=${requestedItem}`)
  return request ?? {}
}

interface Sheet {
  number: string
  registered: boolean
  state: string
  notice: string
  parts: { title: string; lines: { label: string; value: string; source: string }[] }[]
}

/** Runs the widget's server script as the portal does, in the name of a user. */
function sheetOf(request: string, user: string): Promise<Sheet | null> {
  const [widget] = world.instance.database.select('sp_widget', `id=${SCOPE}_carrier_sheet`)
  const script = `(function () {
    var data = {}
    var input = { request: ${JSON.stringify(request)} }
    ;${widget?.['script'] ?? ''}
    return JSON.parse(JSON.stringify(data.sheet))
  })()`
  return world.instance.run<Sheet | null>(script, { user, kind: 'interactive' })
}

const valueOf = (sheet: Sheet | null, label: string): string =>
  sheet?.parts.flatMap(({ lines }) => lines).find((line) => line.label === label)?.value ?? ''

describe('a registered trunk of the Public Platform API', () => {
  let request: Readonly<Record<string, string>>

  beforeAll(async () => {
    request = await ordered('Oslo', {
      trunk_name: 'Bergen',
      sip_uri: 'sip:Bergen-1@sbc1.example.com;transport=tls',
      further_servers: 'sbc2.example.com:5071',
      auth_user: 'carrier',
      allow_list: '203.0.113.0/28',
    })
  })

  it('tells address, transport, identifier and the sheet on the request, in the comment and in the mail', () => {
    const words = `For your carrier: calls go to bergen-1.byoc.mypurecloud.de, over TLS, identifier Bergen-1, SIP URI sip:Bergen-1@sbc1.example.com;transport=tls, authentication user carrier, the digest password that was typed. A sheet to print for the carrier: /sp?id=${SCOPE}_carrier_sheet&request=${request['sys_id'] ?? ''}`
    expect(request['requester_note']).toContain(words)
    const { database } = world.instance
    const comments = database.select(
      'sys_journal_field',
      `element_id=${request['requested_item'] ?? ''}^element=comments`,
    )
    expect(comments.map(({ value }) => value ?? '').join('\n')).toContain(words)
    const [mail] = database.select('sys_email', `instance=${request['sys_id'] ?? ''}^subjectLIKEis registered`)
    expect(mail?.['body']).toContain(words)
  })

  it('has a sheet with what a carrier asks for, each with its source, and no secret', async () => {
    const sheet = await sheetOf(request['sys_id'] ?? '', REQUESTER)
    expect(sheet).toMatchObject({ number: request['number'], registered: true, state: 'registered', notice: '' })
    const told = (label: string): string => valueOf(sheet, label)
    expect(told('Send calls to')).toBe('bergen-1.byoc.mypurecloud.de')
    expect(told('Termination identifier')).toBe('Bergen-1')
    expect(told('Transport')).toBe('TLS, usually port 5061')
    expect(told('Genesys Cloud calls')).toBe('sbc1.example.com:5061, sbc2.example.com:5071')
    expect(told('Digest user')).toBe('carrier')
    expect(told('Digest password')).toBe('agreed on apart; it is on no sheet')
    expect(told('Addresses that you call from')).toBe('203.0.113.0/28')
    expect(told('Region')).toBe('EMEA (Frankfurt), mypurecloud.de')
    expect(told('Signaling addresses of Genesys Cloud')).toContain('the region EMEA (Frankfurt), mypurecloud.de')
    expect(told('Codecs')).toMatch(/^unknown here/)
    const lines = sheet?.parts.flatMap((part) => part.lines) ?? []
    expect(lines.filter(({ source, value }) => source === '' || value === '')).toEqual([])
    expect(lines.map(({ source }) => source)).toContain(
      'https://help.mypurecloud.com/articles/byoc-cloud-public-sip-ip-addresses/',
    )
    expect(JSON.stringify(sheet)).not.toContain(PASSWORD)
  })

  it('is the same sheet for a request that changes the trunk, and says once the trunk is deleted', async () => {
    const { database } = world.instance
    const doomed = await ordered('Oslo', {
      trunk_name: 'Molde',
      sip_uri: 'sip:molde-1@sbc1.example.com',
      auth_user: 'carrier',
    })
    const [trunk] = database.select(`${SCOPE}_trunk`, `request=${doomed['sys_id'] ?? ''}`)
    const call = `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', { caller_name: 'Sales' }).request`
    const change = await world.instance.run<string>(`String(${call})`, { user: 'admin' })
    await world.work()
    const sheet = await sheetOf(change, 'admin')
    expect(sheet).toMatchObject({ number: doomed['number'], registered: true, notice: '' })
    await world.instance.run(`new TrunkRegistration().retire('${doomed['sys_id'] ?? ''}'); null`, { user: 'admin' })
    await world.work()
    expect((await sheetOf(doomed['sys_id'] ?? '', 'admin'))?.notice).toMatch(/^The trunk is deleted, or about to be/)
  })

  it('is found by its number, too, and shown to nobody who may not read the request', async () => {
    expect((await sheetOf(request['number'] ?? '', REQUESTER))?.number).toBe(request['number'])
    expect(await sheetOf(request['number'] ?? '', 'stranger')).toBeNull()
    expect(await sheetOf('BTR9999999', REQUESTER)).toBeNull()
    expect(await sheetOf('', REQUESTER)).toBeNull()
  })
})

it('says unknown where the contract tells no inbound address, and that nothing works before the trunk is there', async () => {
  const registered = await ordered('Berlin', {
    trunk_name: 'Spree',
    sip_uri: 'sip:spree@sbc1.example.com',
    auth_user: 'carrier',
  })
  const sheet = await sheetOf(registered['sys_id'] ?? '', REQUESTER)
  expect(valueOf(sheet, 'Send calls to')).toBe('unknown: the contract byoc_registration tells no inbound address')
  expect(valueOf(sheet, 'Genesys Cloud calls')).toBe('sip:spree@sbc1.example.com')
  const failed = await ordered('Berlin', { trunk_name: 'Spree', sip_uri: 'sip:spree@sbc1.example.com', auth_user: 'c' })
  expect(await sheetOf(failed['sys_id'] ?? '', REQUESTER)).toMatchObject({ registered: false, state: 'failed' })
})

it('stands on a page of the portal that requesters alone open, as text', () => {
  const { database } = world.instance
  const [page] = database.select('sp_page', `id=${SCOPE}_carrier_sheet`)
  expect([page?.['roles'], page?.['public']]).toEqual([`${SCOPE}.requester`, '0'])
  const [instance] = database.select('sp_instance', '')
  const [widget] = database.select('sp_widget', `id=${SCOPE}_carrier_sheet`)
  expect(instance?.['sp_widget']).toBe(widget?.['sys_id'])
  expect(widget?.['roles']).toBe(`${SCOPE}.requester`)
  const template = readFileSync(join(__dirname, '../../src/fluent/portal/carrier-sheet.html'), 'utf8')
  expect(widget?.['template']?.trim()).toBe(template.trim())
  // AngularJS escapes what it interpolates; what it is told to trust it does not.
  expect(template).not.toMatch(/ng-bind-html|trustAsHtml/)
})
