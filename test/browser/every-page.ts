import { scope as SCOPE } from '../../now.config.json'
import type { Page } from 'playwright-core'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER } from '../../sandbox/cli/setup/people'
import { order, requestOf, run, work, type World } from '../harness/ordering'

/** A page in a state, and the person who looks at it. */
export interface Visit {
  name: string
  as: string
  /** Leads the browser there. */
  go: (page: Page) => Promise<unknown>
  /** HTTP status of the page. */
  status?: number
}

const REQUEST = `${SCOPE}_trunk_request`
const ORGANIZATION = `${SCOPE}_organization`

/** Records that the pages show, in states that people meet. */
export interface Shown {
  registered: string
  failed: string
  awaiting: string
}

/** Orders a trunk that is registered, one that Genesys refuses, and one that waits for approval. */
export async function makeRecords(world: World, settled: (request: string) => Promise<void>): Promise<Shown> {
  const { instance, genesys, organizations } = world
  const { database } = instance
  const south = organizations.get('South') ?? ''
  const ordered = async (name: string, organization: string): Promise<string> => {
    const item = await order(world, { trunk_name: name, organization })
    await settled(item)
    return requestOf(world, item)['sys_id'] ?? ''
  }
  const registered = await ordered('Harbor office', organizations.get('North') ?? '')
  const orgId = database.get(ORGANIZATION, south)?.['org_id'] ?? ''
  genesys.state.organization(orgId)?.standIn.set('permission_missing')
  await run(world, `new AccessDoctor().requestVerification('${south}')`)
  const failed = await ordered('Sapporo call center', south)
  await instance.run(`gs.setProperty('${SCOPE}.approval_required', 'true'); null`, {
    user: ADMINISTRATOR,
    scope: 'global',
  })
  const awaiting = await ordered('Lighthouse', organizations.get('North') ?? '')
  return { registered, failed, awaiting }
}

const at = (address: string) => (page: Page) => page.goto(address)

/** Each kind of page in each of its states. */
export function visits(world: World, origin: string, shown: Shown): Visit[] {
  const { database } = world.instance
  const first = (table: string, query = ''): string => database.select(table, query)[0]?.['sys_id'] ?? 'none'
  const visit = (name: string, path: string, as = ADMINISTRATOR, status = 200): Visit => ({
    name,
    as,
    go: at(`${origin}${path}`),
    status,
  })
  const record = (name: string, table: string, sysId = first(table), as = ADMINISTRATOR): Visit =>
    visit(name, `/record/${table}/${sysId}`, as)
  const tables = [
    ...['sc_req_item', 'sysevent', 'sys_flow_context', 'syslog', 'sys_outbound_http_log'],
    ...['trunk_request', 'trunk', 'registration', 'attempt', 'organization', 'site', 'token', 'digest_password'].map(
      (table) => `${SCOPE}_${table}`,
    ),
  ]
  return [
    visit('all tables', '/'),
    ...tables.map((table) => visit(`the list of ${table}`, `/table/${table}`)),
    visit('a list that is searched, filtered and sorted', `/table/${REQUEST}?q=Harbor&state=registered&sort=-number`),
    visit('a list without a match', `/table/${REQUEST}?q=nothing-of-the-kind`),
    visit('a requester’s list', `/table/${REQUEST}`, REQUESTER),
    record('a registered request', REQUEST, shown.registered),
    record('a failed request', REQUEST, shown.failed),
    record('a request that awaits approval', REQUEST, shown.awaiting),
    record('a request as its requester sees it', REQUEST, shown.failed, REQUESTER),
    record('a verified organization', ORGANIZATION, world.organizations.get('North')),
    record('a refused organization', ORGANIZATION, world.organizations.get('South')),
    ...['trunk', 'registration', 'attempt', 'token'].map((table) =>
      record(`a record of ${table}`, `${SCOPE}_${table}`),
    ),
    record('a requested item', 'sc_req_item'),
    record('an event', 'sysevent'),
    visit('the order form', '/order', REQUESTER),
    { name: 'the order form with all that is wrong', as: REQUESTER, go: (page) => orderWrongly(page, origin) },
    visit('approvals as the administrator sees them', '/approvals'),
    visit('approvals that wait for an answer', '/approvals', APPROVER),
    visit('sent mails', '/mails'),
    visit('a sent mail', `/mail/${first('sys_email')}`),
    visit('the dashboard', '/dashboard'),
    visit('the install check', '/install-check'),
    visit('the install check that a person may not see', '/install-check', OPERATOR),
    visit('background scripts', '/scripts'),
    { name: 'a background script that was run', as: ADMINISTRATOR, go: (page) => runScript(page, origin) },
    visit('background scripts for a requester', '/scripts', REQUESTER),
    visit('flows', '/flows'),
    visit('the form of an action', '/flows?name=Register%20BYOC%20trunk'),
    { name: 'the outputs of an action', as: ADMINISTRATOR, go: (page) => runAction(page, origin, world) },
    visit('outbound calls', '/calls'),
    visit('a page that does not exist', '/nowhere', ADMINISTRATOR, 404),
    visit('a record that a person may not read', `/record/${REQUEST}/${shown.failed}`, APPROVER, 404),
    visit('a record that is not there', `/record/${REQUEST}/${'0'.repeat(32)}`, ADMINISTRATOR, 404),
  ]
}

/** Sends the order form with two answers missing and two wrong. */
export async function orderWrongly(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/order`)
  await page.fill('#sip_uri', 'sbc1.example.com')
  await page.fill('#allow_list', '300.1.1.1')
  await page.getByRole('button', { name: 'Order now' }).click()
  await page.waitForSelector('#refused')
}

async function runScript(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/scripts`)
  await page.fill('#script', "gs.info('Hello'); nothing.there")
  await page.getByRole('button', { name: 'Run script' }).click()
  await page.waitForSelector('#output')
}

async function runAction(page: Page, origin: string, world: World): Promise<void> {
  await page.goto(`${origin}/flows?name=Diagnose%20access`)
  await page.selectOption('#organization', { index: 1 })
  await page.getByRole('button', { name: 'Run' }).click()
  await work(world)
  await page.waitForSelector('#output')
}
