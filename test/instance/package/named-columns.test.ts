import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../../sandbox/instance/data/database'
import { openInstalled, PACKAGE, WORKSPACE_SET } from '../install/installed'
import { namedBy } from './named'
import { unresolved, type Named } from './named-columns'

const REQUEST = `${SCOPE}_trunk_request`
let database: Database
let named: Record<string, Named[]>

beforeAll(() => {
  database = openInstalled([PACKAGE, WORKSPACE_SET])
  named = namedBy(database)
})

afterAll(() => {
  database.close()
})

it.each([
  'lists',
  'forms',
  'related lists',
  'colors',
  'modules',
  'workspace lists',
  'dashboards',
  'notifications',
  'business rules',
  'cleanup rules',
  'variables',
  'buttons',
  'access rules',
])('what %s name is there', (kind) => {
  const places = named[kind] ?? []
  expect(places.length).toBeGreaterThan(0)
  expect(unresolved(database, places)).toEqual([])
})

it.each<[Named, string]>([
  [{ where: 'list', table: `${SCOPE}_trunks` }, `there is no table "${SCOPE}_trunks"`],
  [{ where: 'form', table: REQUEST, columns: ['sip_url'] }, 'has no column "sip_url"'],
  [{ where: 'list', table: REQUEST, columns: ['organization.colour'] }, 'has no column "organization.colour"'],
  [{ where: 'list', table: REQUEST, columns: ['trunk_name.length'] }, 'has no column "trunk_name.length"'],
  [{ where: 'module', table: REQUEST, query: 'active=true^stage=x' }, 'has no column "stage"'],
  [{ where: 'module', table: REQUEST, query: 'registration_stateINfailed,broken' }, 'has no choice "broken"'],
  [{ where: 'module', table: REQUEST, query: 'registration_state' }, `can't be read`],
])('finds what is not there: %j', (place, problem) => {
  expect(unresolved(database, [place])).toEqual([expect.stringContaining(problem)])
})

it.each([
  [REQUEST, 'registration_state'],
  [`${SCOPE}_registration`, 'state'],
  [`${SCOPE}_trunk`, 'state'],
  [`${SCOPE}_organization`, 'access_status'],
])('has a color for every value of %s.%s', (table, column) => {
  const values =
    database.tables
      .view(table)
      ?.fields.get(column)
      ?.choices.map(({ value }) => value) ?? []
  const colored = database.select('sys_ui_style', `name=${table}^element=${column}`).map(({ value }) => value)
  expect(colored.sort()).toEqual(values.sort())
})

it('shows the buttons of its forms in the workspace, too', () => {
  const buttons = database.select('sys_ui_action', 'form_button=true')
  expect(buttons.length).toBeGreaterThan(0)
  for (const button of buttons)
    expect(button).toMatchObject({ format_for_configurable_workspace: '1', form_button_v2: '1' })
})

it('has a form and a list for each of its tables', () => {
  const tables = database.select('sys_db_object', `nameSTARTSWITH${SCOPE}`).map(({ name }) => name)
  expect(tables).toHaveLength(9)
  for (const kind of ['lists', 'forms']) {
    expect([...new Set((named[kind] ?? []).map(({ table }) => table))].sort()).toEqual(tables.sort())
  }
})

it('shows no secret on any form, list, dashboard or in any email', () => {
  const shown = ['lists', 'forms', 'workspace lists', 'dashboards', 'notifications'].flatMap(
    (kind) => named[kind] ?? [],
  )
  const secrets = shown.flatMap(({ table, columns = [] }) =>
    columns.filter((column) => database.tables.view(table)?.fields.get(column)?.type === 'password2'),
  )
  expect(secrets).toEqual([])
})

it('counts on its dashboard what people ask about', () => {
  const titles = [...new Set((named['dashboards'] ?? []).map(({ where }) => where.replace('dashboard widget ', '')))]
  expect(titles.sort()).toEqual([
    'Calls a day',
    'Calls by operation, 7 days',
    'Calls by organization, 7 days',
    'Calls in the last minute, by organization',
    'Calls that Genesys Cloud refused for the limit (429), 7 days',
    'Failures by verdict',
    'Limit: calls a minute that an organization may have',
    'Need a person',
    'Requests by organization',
    'Requests by state',
    'Time to register, on average over 30 days',
    'Tokens minted a day',
    'Trunks by state',
    'Trunks that differ, are missing or foreign',
    'Waiting',
  ])
})

it('asks the same for what needs a person, in the menu, in the workspace and on the dashboard', () => {
  const query = (kind: string, name: string): string | undefined =>
    named[kind]?.find(({ where }) => where.endsWith(name))?.query?.replace(/\^EQ$/, '')
  const module = query('modules', 'Needs a person')
  expect(module).toContain('outcome_unknown')
  expect(query('workspace lists', 'Needs a person')).toBe(module)
  expect(query('dashboards', 'Need a person')).toBe(module)
})
