import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ADMINISTRATOR, REQUESTER } from '../../sandbox/cli/setup/people'
import { ITEM, openWorld, type World } from '../instance/app/world'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Where the picture of the README goes when it is asked for; nowhere otherwise. */
const PICTURE = process.env['PICTURE']

/** Flags that keep the browser from asking the network for anything but the page. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const present = existsSync(CHROMIUM)
if (!present) process.stderr.write(`Skipped: there is no Chromium at ${CHROMIUM} (Debian's package "chromium").\n`)
const whereThereIsChromium = present ? describe : describe.skip

whereThereIsChromium('the pages, in a browser', () => {
  let world: World
  let inspector: Inspector
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
    world = await openWorld()
    inspector = await startInspector(
      world.instance,
      { item: ITEM, requester: REQUESTER, administrator: ADMINISTRATOR },
      0,
    )
    world.instance.start()
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  })

  afterAll(async () => {
    await browser.close()
    await inspector.close()
    await world.instance.stop()
    await world.close()
  })

  const outcome = (): Promise<string> => page.locator('#outcome').innerText()

  it('orders a trunk with a bad SIP URI, shows the error, takes the correction, and shows it registered', async () => {
    await page.goto(`${inspector.origin}/order`)
    await page.selectOption('#organization', { label: 'North' })
    await page.fill('#trunk_name', 'From the browser')
    await page.fill('#sip_uri', 'sbc1.example.com')
    await page.fill('#auth_user', 'carrier')
    await page.getByRole('button', { name: 'Order now' }).click()

    await page.waitForSelector('#outcome.refused')
    expect(await outcome()).toContain('SIP URI')
    expect(await outcome()).toContain('Next step:')
    if (PICTURE !== undefined) await page.screenshot({ path: PICTURE })

    await page.fill('#sip_uri', 'sip:trunk@sbc1.example.com')
    await page.getByRole('button', { name: 'Retry now' }).click()
    await page.waitForSelector('#outcome.done')
    expect(await outcome()).toContain('registered')

    const written = world.genesys.requests.filter(({ operation }) => operation === 'register')
    expect(written.map((request) => request.body())).toEqual([
      { name: 'From the browser', sip_uri: 'sip:trunk@sbc1.example.com', auth_user: 'carrier' },
    ])
  })

  it('keeps what was typed when the catalog refuses the order, and says which answer is missing', async () => {
    await page.goto(`${inspector.origin}/order`)
    await page.fill('#trunk_name', 'Half an order')
    await page.getByRole('button', { name: 'Order now' }).click()
    expect(await page.locator('#refused').innerText()).not.toBe('')
    expect(await page.inputValue('#trunk_name')).toBe('Half an order')
  })

  it('shows tables, the event queue and the outbound calls, and no secret', async () => {
    for (const path of ['/', '/events', '/calls', '/table/x_gcx_byoc_token', '/table/x_gcx_byoc_attempt']) {
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
