import { scope as SCOPE } from '../../now.config.json'
import type { Browser, Page } from 'playwright-core'
import type { Inspector } from '../../sandbox/inspect/server'
import type { World } from '../harness/ordering'
import { openStage, whereThereIsChromium, type Stage } from './stage'

whereThereIsChromium('the pages, in a browser', () => {
  let stage: Stage
  let world: World
  let inspector: Inspector
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    stage = await openStage()
    ;({ world, inspector, browser } = stage)
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  })

  afterAll(() => stage.close())

  /** Message of a client script below a field. */
  const message = (field: string): Promise<string[]> =>
    page.locator(`.question:has(#${field}) .message`).allInnerTexts()
  const order = (): Promise<void> => page.getByRole('button', { name: 'Order now' }).click()
  /** Bodies of the writes that register trunks. *Verify access* sends an empty body, which is left out. */
  const registered = (): unknown[] =>
    world.genesys.requests
      .filter(({ operation }) => operation === 'register')
      .map((request) => request.body())
      .filter((body) => JSON.stringify(body) !== '{}')
  const outcome = (): Promise<string> => page.locator('#outcome').innerText()

  it('offers an organization once an administrator has pressed Verify access', async () => {
    const offered = async (): Promise<string[]> => {
      await page.goto(`${inspector.origin}/order`)
      return (await page.locator('#organization option').allInnerTexts()).map((text) => text.trim())
    }
    const south = world.organizations.get('South') ?? ''
    world.instance.database.update(`${SCOPE}_organization`, south, { access_status: 'unverified' })
    expect(await offered()).toEqual(['– choose –', 'North'])
    await page.goto(`${inspector.origin}/record/${SCOPE}_organization/${south}`)
    await page.getByRole('button', { name: 'Verify access' }).click()
    await page.waitForSelector('.state:text-is("Verified")')
    expect((await offered()).sort()).toEqual(['North', 'South', '– choose –'])
  })

  it('says of a bad SIP URI what is wrong below it, holds the order back, and lands what is corrected', async () => {
    await page.goto(`${inspector.origin}/order`)
    await page.selectOption('#organization', { label: 'North' })
    await page.fill('#trunk_name', 'From the browser')
    await page.fill('#sip_uri', 'sbc1.example.com')
    await page.fill('#auth_user', 'carrier')
    expect(await message('sip_uri')).toEqual([expect.stringMatching(/^SIP URI: it has no scheme; start it with sip:/)])
    await order()
    expect(new URL(page.url()).pathname).toBe('/order')
    expect(await message('sip_uri')).toHaveLength(1)
    expect(world.instance.database.count('sc_req_item', '')).toBe(0)

    await page.fill('#sip_uri', 'sip:trunk@sbc1.example.com')
    await page.locator('#sip_uri').blur()
    expect(await message('sip_uri')).toEqual([])
    await order()
    await page.waitForSelector('#outcome.done')
    expect(await outcome()).toContain('Registered')
    expect(registered()).toEqual([
      { name: 'From the browser', sip_uri: 'sip:trunk@sbc1.example.com', auth_user: 'carrier' },
    ])
  })

  it('shows what a UI policy of the package shows: the realm with a digest password', async () => {
    await page.goto(`${inspector.origin}/order`)
    expect(await page.locator('legend').innerText()).toBe('Carrier options')
    expect(await page.isVisible('#realm')).toBe(false)
    await page.fill('#auth_password', 'secret')
    await page.locator('#auth_password').blur()
    expect(await page.isVisible('#realm')).toBe(true)
  })

  it('an order that no client script saw is refused by the app, says why, and takes the correction', async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1100, height: 900 } })
    const before = page
    page = await scriptless.newPage()
    await page.goto(`${inspector.origin}/order`)
    await page.selectOption('#organization', { label: 'North' })
    await page.fill('#trunk_name', 'Without scripts')
    await page.fill('#sip_uri', 'sbc1.example.com')
    await page.fill('#auth_user', 'carrier')
    await order()
    await page.waitForSelector('#outcome.refused')
    expect(await outcome()).toContain('SIP URI')
    expect(await outcome()).toContain('Next step:')

    await page.fill('#sip_uri', 'sip:other@sbc1.example.com')
    await page.getByRole('button', { name: 'Save and retry' }).click()
    await page.waitForSelector('#outcome.done')
    expect(registered()).toContainEqual({
      name: 'Without scripts',
      sip_uri: 'sip:other@sbc1.example.com',
      auth_user: 'carrier',
    })
    await scriptless.close()
    page = before
  })

  it('checks a correction before it is sent: all that is wrong at once, at each field, by the rules of the order form', async () => {
    const database = world.instance.database
    const [refused] = database.select(`${SCOPE}_trunk_request`, 'trunk_name=Without scripts')
    const sysId = refused?.['sys_id'] ?? ''
    database.update(`${SCOPE}_trunk_request`, sysId, { registration_state: 'failed' })
    await page.goto(`${inspector.origin}/record/${SCOPE}_trunk_request/${sysId}`)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.fill('#correct #sip_uri', 'sip:user:hush@sbc1.example.com')
    await page.fill('#correct #allow_list', 'not an address')
    await page.fill('#correct #trunk_name', '')
    await page.getByRole('button', { name: 'Save and retry' }).click()
    expect(await page.locator('#refused strong').innerText()).toBe('3 answers need a correction')
    for (const [name, rule] of [
      ['sip_uri', /carries a password/],
      ['allow_list', /it is not an IP address/],
      ['trunk_name', /an answer is needed/],
    ] as const) {
      const field = page.locator(`#correct #${name}`)
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const texts = ((await field.getAttribute('aria-describedby')) ?? '').split(' ')
      const told = await Promise.all(texts.map((id) => page.locator(`[id="${id}"]`).innerText()))
      expect(told.join(' ')).toMatch(rule)
    }
    expect(sent.filter((each) => each.startsWith('POST'))).toEqual([])
    database.update(`${SCOPE}_trunk_request`, sysId, { registration_state: 'registered' })
  })

  it('keeps what was typed when the catalog refuses the order, and says which answer is missing', async () => {
    await page.goto(`${inspector.origin}/order`)
    await page.fill('#trunk_name', 'Half an order')
    await page.getByRole('button', { name: 'Order now' }).click()
    expect(await page.locator('#refused').innerText()).not.toBe('')
    expect(await page.inputValue('#trunk_name')).toBe('Half an order')
  })

  it('shows tables, the event queue and the outbound calls, and no secret', async () => {
    for (const path of ['/', '/table/sysevent', '/calls', `/table/${SCOPE}_token`, `/table/${SCOPE}_attempt`]) {
      const answer = await page.goto(inspector.origin + path)
      expect(answer?.status()).toBe(200)
      const text = await page.content()
      for (const token of world.genesys.state.tokens.values()) expect(text).not.toContain(token)
    }
    await page.goto(`${inspector.origin}/calls`)
    expect(await page.locator('main').innerText()).toContain('/api/v2/architect/flows/byoctrunkregistrations')
  })

  it('answers on the loopback interface only', () => {
    expect(new URL(inspector.origin).hostname).toBe('127.0.0.1')
  })
})
