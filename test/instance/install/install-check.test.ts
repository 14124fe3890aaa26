import { setUpInstance } from '../../../sandbox/cli/setup/set-up'
import { REQUESTER } from '../../../sandbox/cli/setup/people'
import type { Snapshot } from '../../../sandbox/instance/data/snapshot'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import type { InstanceOptions } from '../../../sandbox/instance/options'
import { renderUiPage } from '../../../sandbox/instance/ui-page/jelly'
import { EVENTS } from '../../../src/server/servicenow/events'
import { INPUT, SCOPE } from '../../harness/ordering'
import { APP_SETS, TESTS_SET, WORKSPACE_SET } from './installed'

const NAME = 'acme'
const INSTALLED = Date.UTC(2026, 0, 15, 9, 0, 0)

/** An instance on which all is published, verified and given out. */
let instance: Instance
let asInstalled: Snapshot

beforeAll(async () => {
  instance = await boot([...APP_SETS, WORKSPACE_SET, TESTS_SET])
  asInstalled = instance.snapshot()
  await setUp(instance)
  giveOut(instance)
})

afterAll(async () => {
  await instance.close()
})

interface Finding {
  standing: string
  what: string
  nextStep: string
}

function boot(app: InstanceOptions['app']): Promise<Instance> {
  return Instance.boot({ app, name: NAME, clock: new VirtualClock(INSTALLED) })
}

/** Lets a test work on an instance of its own, as the update sets leave it. */
async function onInstalled(test: (installed: Instance) => Promise<void>): Promise<void> {
  const installed = await boot(asInstalled)
  try {
    await test(installed)
  } finally {
    await installed.close()
  }
}

/** Publishes the flows, and sets the organizations up. */
async function setUp(installed: Instance): Promise<void> {
  await installed.publish()
  await setUpInstance(installed, INPUT)
  // The check queues a heartbeat.
  await findings('admin', installed)
  await installed.idle({ until: installed.database.now() + 10_000 })
}

/** Gives the role admin to a user, whose group is told of requests, and has the organizations verified. */
function giveOut(installed: Instance): void {
  const { database } = installed
  const owner = database.insert('sys_user', { user_name: 'owner', name: 'Owner', active: 'true' })
  const role = database.select('sys_user_role', `name=${SCOPE}.admin`)[0]?.['sys_id'] ?? ''
  database.insert('sys_user_has_role', { user: owner, role, state: 'active' })
  const group = database.insert('sys_user_group', { name: 'Those who are told' })
  database.insert('sys_user_grmember', { group, user: owner })
  update('sys_properties', `name=${SCOPE}.assignment_group`, { value: 'Those who are told' }, installed)
  update(`${SCOPE}_organization`, '', { access_status: 'verified' }, installed)
}

const findings = (user = 'admin', of = instance): Promise<Finding[]> =>
  of.run<Finding[]>('new InstallCheck().findings()', { user })

const said = async (of = instance): Promise<string[]> =>
  (await findings('admin', of)).map(({ standing, what }) => `${standing}: ${what}`)

function update(table: string, query: string, values: Record<string, string>, { database } = instance): void {
  const rows = database.select(table, query)
  expect(rows).not.toEqual([])
  for (const row of rows) database.update(table, row['sys_id'] ?? '', values)
}

const NOBODY_TOLD = 'missing: No assignment group is set, so nobody is told of a request that needs a person'

it('finds after an update set every flow and action as a draft, and all that nobody set up', () =>
  onInstalled(async (installed) => {
    const { database } = installed
    const drafts = [
      ...database.select('sys_hub_action_type_definition', 'ORDERBYname').map(({ name }) => `Action "${name ?? ''}"`),
      ...['subflow', 'flow'].flatMap((type) =>
        database
          .select('sys_hub_flow', `type=${type}^ORDERBYname`)
          .map(({ name }) => `${type === 'flow' ? 'Flow' : 'Subflow'} "${name ?? ''}"`),
      ),
    ]
    expect(drafts.length).toBeGreaterThan(3)
    expect(await said(installed)).toEqual([
      ...drafts.map((draft) => `unpublished: ${draft} is a draft`),
      'unknown: Nothing shows yet that the event queue is drained',
      ...['requester', 'operator', 'admin'].map((role) => `missing: No active user has the role ${SCOPE}.${role}`),
      'missing: There is no organization',
      NOBODY_TOLD,
    ])
  }))

it('finds nothing once everything is published, verified and given out', () =>
  onInstalled(async (installed) => {
    await setUp(installed)
    update(`${SCOPE}_organization`, '', { access_status: 'unverified' }, installed)
    expect(await said(installed)).toEqual([
      `missing: No active user has the role ${SCOPE}.operator`,
      `missing: No active user has the role ${SCOPE}.admin`,
      'unverified: Organization "North" was never verified on this instance',
      'unverified: Organization "South" was never verified on this instance',
      NOBODY_TOLD,
    ])
    giveOut(installed)
    expect(await findings('admin', installed)).toEqual([])
  }))

it.each<[string, string, string, Record<string, string>, Record<string, string>]>([
  [
    'unknown: The instance is of release Yokohama Patch 4; before Zurich Patch 11 choices may not have been loaded',
    'sys_properties',
    'name=glide.war',
    { value: 'glide-yokohama-12-18-2024__patch4.zip' },
    {},
  ],
  [
    "missing: The instance is of release Vancouver Patch 2, and the app's scripts need Xanadu or later",
    'sys_properties',
    'name=glide.war',
    { value: 'glide-vancouver-07-06-2023__patch2.zip' },
    {},
  ],
  ['unknown: The release of the instance could not be read', 'sys_properties', 'name=glide.war', { value: '' }, {}],
  [
    'off: No call leaves for Genesys Cloud',
    'sys_properties',
    `name=${SCOPE}.outbound_enabled`,
    { value: 'false' },
    { value: 'true' },
  ],
  [
    'missing: The catalog item is in no active category, so portal search does not find it',
    'sc_category',
    'title=Telephony',
    { active: 'false' },
    { active: 'true' },
  ],
  [
    `missing: The role ${SCOPE}.operator does not contain canvas_user, so operators see no workspace`,
    'sys_user_role',
    'name=canvas_user',
    { name: 'something_else' },
    { name: 'canvas_user' },
  ],
  [
    'off: Scheduled job "BYOC: sweep lanes" is inactive',
    'sysauto_script',
    'name=BYOC: sweep lanes',
    { active: 'false' },
    { active: 'true' },
  ],
  [
    'off: Script action "BYOC: drain lane" is inactive',
    'sysevent_script_action',
    'name=BYOC: drain lane',
    { active: 'false' },
    { active: 'true' },
  ],
  [
    `missing: Event queue "${SCOPE}.lanes" is not there`,
    'sysevent_queue',
    `queue=${SCOPE}.lanes`,
    { queue: 'other' },
    { queue: `${SCOPE}.lanes` },
  ],
  [
    'off: The app may not read sc_req_item: the privilege is requested',
    'sys_scope_privilege',
    'target_name=sc_req_item^operation=read',
    { status: 'requested' },
    { status: 'allowed' },
  ],
  [
    "off: The catalog item can't be ordered",
    'sc_cat_item',
    'name=New BYOC trunk',
    { active: 'false' },
    { active: 'true' },
  ],
  [
    "off: The catalog item can't be ordered",
    'sc_cat_item',
    'name=Change a BYOC trunk',
    { active: 'false' },
    { active: 'true' },
  ],
  [
    'missing: There is no group "Telephony"',
    'sys_properties',
    `name=${SCOPE}.assignment_group`,
    { value: 'Telephony' },
    { value: 'Those who are told' },
  ],
  [
    `unverified: Organization "North" was verified on prod, not on this one`,
    `${SCOPE}_organization`,
    'name=North',
    { verified_instance: 'prod' },
    { verified_instance: NAME },
  ],
  [
    'missing: Organization "North" has no credential alias',
    `${SCOPE}_organization`,
    'name=North',
    { credential_alias: '' },
    {},
  ],
])('then finds alone: %s', async (finding, table, query, broken, mended) => {
  const before = instance.database.select(table, query)[0] ?? {}
  const back = Object.keys(broken).map((column) => [column, mended[column] ?? before[column] ?? ''])
  try {
    update(table, query, broken)
    expect(await said()).toEqual([finding])
  } finally {
    instance.database.update(table, before['sys_id'] ?? '', Object.fromEntries(back) as typeof mended)
  }
  expect(await said()).toEqual([])
})

it('knows every event that the package registers', () => {
  const registered = instance.database.select('sysevent_register', `event_nameSTARTSWITH${SCOPE}.`)
  expect(registered.map((row) => row['event_name']).sort()).toEqual([...EVENTS].sort())
})

it('is for the role admin of the app, and shows secrets to nobody', async () => {
  await expect(findings(REQUESTER)).rejects.toThrow(`The install check needs the role ${SCOPE}.admin.`)
  expect(await instance.run('new InstallCheck().report()', { user: REQUESTER })).toBe(
    `The install check needs the role ${SCOPE}.admin.`,
  )
  const asOwner = await findings('owner')
  expect(asOwner.map(({ standing, what }) => `${standing}: ${what}`)).toEqual(
    ['North', 'South'].map((name) => `unknown: Organization "${name}" has a credential that could not be looked at`),
  )
  expect(JSON.stringify(asOwner)).not.toContain(INPUT.credentials[0]?.clientSecret)
})

describe('the page', () => {
  const shown = (user = 'admin'): Promise<string> => {
    const [page] = instance.database.select('sys_ui_page', `endpoint=${SCOPE}_install_check.do`)
    return renderUiPage(page?.['html'] ?? '', (script) => instance.run(script, { user, kind: 'interactive' }))
  }
  const plain = (html: string): string =>
    html
      .replace(/<style>[^]*<\/style>|<[^>]*>/g, ' ')
      .replaceAll('&quot;', '"')
      .replace(/\s+/g, ' ')
  /** Addresses on the page, as the browser reads them. */
  const links = (html: string): string[] =>
    [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => decodeURIComponent(link.replaceAll('&amp;', '&')))

  it('leads through the setup, each step with its state, to the first order', async () => {
    const text = plain(await shown())
    expect(text).toContain('9 of 10 steps are done. Go on with "First order".')
    expect(text).toMatch(
      /done 3\. Credential .* done 4\. Credential alias .* done 6\. Verify access .* open 10\. First order/,
    )
    expect(text).toContain('Event queue: last drained less than a minute ago; oldest event that waits: none.')
    const [item] = instance.database.select('sc_cat_item', 'name=New BYOC trunk')
    expect(links(await shown())).toContain(`sp?id=sc_cat_item&sys_id=${item?.['sys_id'] ?? ''}`)
  })

  it('offers no other item for the first order', async () => {
    const { database } = instance
    const [item] = database.select('sc_cat_item', 'name=New BYOC trunk')
    database.update('sc_cat_item', item?.['sys_id'] ?? '', { active: 'false' })
    const html = await shown().finally(() => database.update('sc_cat_item', item?.['sys_id'] ?? '', { active: 'true' }))
    expect(links(html).filter((link) => link.startsWith('sp?'))).toEqual([])
  })

  it('has what is left below its step, with a link to the record that mends it', async () => {
    const { database } = instance
    const [north] = database.select(`${SCOPE}_organization`, 'name=North')
    database.update(`${SCOPE}_organization`, north?.['sys_id'] ?? '', { access_status: 'refused' })
    update('sysevent_script_action', 'name=BYOC: drain lane', { active: 'false' })
    const html = await shown().finally(() => {
      update('sysevent_script_action', 'name=BYOC: drain lane', { active: 'true' })
      database.update(`${SCOPE}_organization`, north?.['sys_id'] ?? '', { access_status: 'verified' })
    })
    expect(plain(html)).toMatch(
      /open 1\. Installation .* off Script action "BYOC: drain lane" is inactive .* done 2\. /,
    )
    expect(plain(html)).toMatch(/open 6\. Verify access .* unverified Organization "North" was refused .* done 7\. /)
    expect(links(html)).toContain(`${SCOPE}_organization.do?sys_id=${north?.['sys_id'] ?? ''}`)
    expect(links(html)).toContain('sysevent_script_action_list.do?sysparm_query=name=BYOC: drain lane')
  })

  it('its lists find the record: the platform has each table and column that a link names', async () => {
    const { database } = instance
    const asked = links(await shown()).flatMap((link) => {
      const [, table = '', query = ''] = /^(\w+)_list\.do\?sysparm_query=(.*)$/.exec(link) ?? []
      return table === '' ? [] : [{ table, query }]
    })
    expect(asked.length).toBeGreaterThan(4)
    for (const { table, query } of asked) {
      expect(database.tables.view(table)).not.toBeNull()
      const before = database.dropped.length
      database.count(table, query)
      expect(database.dropped.slice(before)).toEqual([])
    }
  })

  it('says to whoever lacks the role that it is not for them', async () => {
    const text = plain(await shown(REQUESTER))
    expect(text).toContain(`The install check needs the role ${SCOPE}.admin.`)
    expect(text).not.toContain('Credential')
  })

  it('stands in the menu and is open for the role admin alone', () => {
    const { database } = instance
    const [module] = database.select('sys_app_module', `query=${SCOPE}_install_check.do`)
    expect(module).toMatchObject({ title: 'Install check', link_type: 'DIRECT', roles: `${SCOPE}.admin` })
    const rules = database.select('sys_security_acl', `type=ui_page^name=${SCOPE}_install_check`)
    const roles = database.select('sys_security_acl_role', `sys_security_acl=${rules[0]?.['sys_id'] ?? ''}`)
    expect(rules).toHaveLength(1)
    expect(roles.map((each) => database.get('sys_user_role', each['sys_user_role'] ?? '')?.['name'])).toEqual([
      `${SCOPE}.admin`,
    ])
  })
})
