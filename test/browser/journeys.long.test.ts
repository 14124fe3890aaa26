import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { checkout } from '../../build/project'
import { scope as SCOPE } from '../../now.config.json'
import { restExample } from '../../sandbox/cli/start/run-pages'
import { setUpCredentials } from '../../sandbox/cli/setup/credentials'
import { ADMINISTRATOR, OPERATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { startInspector } from '../../sandbox/inspect/server'
import { Instance } from '../../sandbox/instance/instance'
import { INPUT, ITEM } from '../harness/ordering'
import { APP_SETS } from '../instance/install/installed'
import { picture, terminal } from './pictures'
import { openStage, whereThereIsChromium, type Stage } from './stage'

const execute = promisify(execFile)

/** The script under a heading of the page of background scripts, as it is printed there. */
function scriptUnder(heading: string): string {
  const page = readFileSync(join(checkout, 'docs/background-scripts.md'), 'utf8')
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return /```js\n([^]*?)```/.exec(section)?.[1] ?? ''
}

const SIZE = { width: 1100, height: 900 }

/** The parts of a request's page that its journey tells of. */
const STANDING = '#outcome, .actions, section.card:nth-of-type(-n+3)'

whereThereIsChromium('each journey of the documents, as a new user goes it', () => {
  let stage: Stage
  let context: BrowserContext
  let page: Page

  // Each journey has an instance of its own, so that its pictures show the same whichever others were gone before.
  beforeEach(async () => {
    stage = await openStage()
    context = await stage.browser.newContext({ viewport: SIZE })
    page = await context.newPage()
  })

  afterEach(() => stage.close())

  const at = (path: string): string => `${stage.inspector.origin}${path}`
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
  const south = (): string => at(`/record/${SCOPE}_organization/${stage.world.organizations.get('South') ?? ''}`)
  const genesysSouth = () => {
    const [row] = stage.world.instance.database.select(`${SCOPE}_organization`, 'name=South')
    return stage.world.genesys.state.organization(row?.['org_id'] ?? '')?.standIn
  }

  async function actAs(user: string): Promise<void> {
    await context.clearCookies()
    await context.addCookies([{ name: 'act_as', value: user, url: stage.inspector.origin }])
  }

  /** Orders a trunk from the catalog's form as its requester would. */
  async function ordered(trunk: string): Promise<void> {
    await actAs(REQUESTER)
    await page.goto(at('/order'))
    await order('North', trunk)
    await stands('Registered')
  }

  async function order(organization: string, trunk: string): Promise<void> {
    await page.selectOption('#organization', { label: organization })
    await page.fill('#trunk_name', trunk)
    await page.fill('#sip_uri', 'sip:trunk@sbc1.example.com')
    await page.fill('#auth_user', 'carrier')
    await press('Order now')
    await page.waitForURL(/\/record\//)
  }

  /** Waits for a state in the box that tells how a request stands. */
  const stands = (state: string): Promise<unknown> => page.waitForSelector(`#outcome strong:text-is("${state}")`)

  /** Opens a failed request again until its refusal is explained, which takes calls of its own after the failure. */
  async function explained(request: string): Promise<void> {
    do await page.goto(request)
    while ((await page.innerText('#outcome')).includes('whose claims are all in order'))
  }

  /** Waits for the access status of the organization whose form is shown. */
  const access = (status: string): Promise<unknown> => page.waitForSelector(`.state:text-is("${status}")`)

  it('a trunk is ordered in the pages: what is wrong is said at once, and the order is followed to the end', async () => {
    await actAs(REQUESTER)
    await page.goto(at('/order'))
    await page.selectOption('#organization', { label: 'North' })
    await page.fill('#trunk_name', 'Harbor office')
    await page.fill('#sip_uri', 'sbc1.example.com')
    await page.locator('#sip_uri').blur()
    await press('Order now')
    await page.waitForSelector('#refused')
    expect(await picture(page, 'order')).toBeNull()
    await order('North', 'Harbor office')
    await stands('Registered')
    expect(await picture(page, 'registered', STANDING)).toBeNull()
  })

  it('a 401 is provoked, explained, mended, and the request goes on', async () => {
    await actAs(ADMINISTRATOR)
    await page.goto(south())
    await press('Verify access')
    await access('Verified')
    genesysSouth()?.set('permission_missing')
    await actAs(REQUESTER)
    await page.goto(at('/order'))
    await order('South', 'Sapporo call center')
    await stands('Failed')
    const request = page.url()
    await actAs(OPERATOR)
    await explained(request)
    expect(await page.innerText('#outcome')).toMatch(/lacks the permission [^]*Next step: In Genesys Cloud Admin/)
    expect(await picture(page, 'request', '#outcome, .actions')).toBeNull()
    await page.goto(south())
    await press('Verify access')
    await access('Refused')
    const row = await page
      .locator('tr', { has: page.locator('td:text-is("write")') })
      .first()
      .innerText()
    expect(row).toMatch(/^write\s+fail\s+1\s+probe: HTTP 401/)
    expect(await picture(page, 'refused', 'section.card:has(h2:text-is("What to do"))', 'cut')).toBeNull()
    // The administrator of the Genesys organization gives the role its permission.
    genesysSouth()?.set(undefined)
    await press('Verify access')
    await access('Verified')
    await page.goto(request)
    await press('Retry now')
    await stands('Registered')
  })

  it('a background script is run', async () => {
    await actAs(ADMINISTRATOR)
    await page.goto(at('/scripts'))
    const script = 'gs.info(new AccessDoctor().describe("11111111-2222-4333-8444-555555555555").checks)'
    await page.fill('#script', script)
    await press('Run script')
    const output = await page.innerText('#output')
    expect(output).toContain(`Script completed in scope ${SCOPE}: script`)
    expect(output).toMatch(/pass {5}write/)
    expect(await picture(page, 'script')).toBeNull()
  })

  it('the REST API is called from a terminal, as the program says', async () => {
    await ordered('Harbor office')
    const call = restExample(stage.world.instance, stage.inspector.origin)
    const { stdout } = await execute('bash', ['-c', `${call} --silent --show-error`])
    const answer = JSON.parse(stdout) as { result: { requests: { trunk_name: string; state: string }[] } }
    expect(answer.result.requests.map(({ trunk_name: name }) => name)).toContain('Harbor office')
    const shell = await context.newPage()
    const said = answer.result.requests.map(({ trunk_name: name, state }) => `${name}: ${state}`)
    await terminal(shell, [`$ ${call.replace(/-u \S+/, '-u "$USER"')}`, ...said])
    expect(await picture(shell, 'rest')).toBeNull()
    await shell.close()
  })

  it('a flow action is run', async () => {
    await ordered('Harbor office')
    await actAs(ADMINISTRATOR)
    await page.goto(at('/flows?name=Get%20trunk%20status'))
    await page.selectOption('#trunk_request', { label: 'BTR0001001' })
    await press('Run')
    await page.waitForSelector('#output')
    expect(await page.innerText('#output')).toMatch(/state\s+registered/)
    expect(await picture(page, 'flow')).toBeNull()
  })

  it('the app is installed by the guide: the install check leads from the update sets to the first order', async () => {
    const { world } = stage
    const instance = await Instance.boot({
      app: APP_SETS,
      clock: world.clock,
      outboundOrigin: world.genesys.origin,
      runtimeAccess: 'enforcing',
    })
    const persons = { item: ITEM, administrator: ADMINISTRATOR, others: new Map([[REQUESTER, 'requester']]) }
    const inspector = await startInspector(instance, persons, 0)
    const own = await stage.browser.newPage({ viewport: SIZE })
    const check = async (): Promise<string> => {
      await own.goto(`${inspector.origin}/install-check`)
      return own.innerText('#content')
    }
    try {
      const work = (): Promise<void> => instance.idle({ until: world.clock.now() + 60_000 })
      expect(await check()).toContain('Go on with "Installation".')
      await work()
      expect(await check()).toContain('Go on with "Flows and actions".')
      expect(await picture(own, 'install-check')).toBeNull()
      await instance.publish()
      expect(await check()).toContain('Go on with "Credential".')
      // The secret is typed into a form of the platform, which these pages do not have.
      setUpCredentials(instance, INPUT.credentials)
      await own.goto(`${inspector.origin}/scripts`)
      await own.fill('#script', scriptUnder('Create an organization'))
      await own.getByRole('button', { name: 'Run script' }).click()
      expect(await own.innerText('#output')).toContain('Created: choose Verify access on it.')
      expect(await check()).toContain('Go on with "Verify access".')
      await own.click('tr:has-text("was never verified") a')
      await own.getByRole('button', { name: 'Verify access' }).click()
      await work()
      expect(await check()).toContain('Go on with "Roles".')
      setUpTeam(instance)
      expect(await check()).toContain('9 of 10 steps are done. Go on with "First order".')
      await own.click('tr:has-text("First order") a')
      await own.selectOption('#organization', { label: 'North' })
      await own.fill('#trunk_name', 'First trunk')
      await own.fill('#sip_uri', 'sip:first@sbc1.example.com')
      await own.fill('#auth_user', 'carrier')
      await own.getByRole('button', { name: 'Order now' }).click()
      await own.waitForURL(/\/(item|record)\//)
      await work()
      expect(await check()).toContain('Every step is done.')
      expect(await picture(own, 'setup-done')).toBeNull()
    } finally {
      await inspector.close()
      await instance.close()
    }
  })
})
