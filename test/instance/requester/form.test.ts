import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readItem } from '../../../sandbox/instance/catalog/item'
import { variableLimits } from '../../../src/server/fields/registration-request'
import { columnOf, FIELD_NAMES } from '../../../src/server/fields/request-fields'
import { STATES } from '../../../src/server/requests/states'
import { requesterSummary } from '../../../src/server/requests/requester-words'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { setUpPeople, type Person } from '../../harness/buttons'
import { ITEM, one, openWorld, requestOf, SCOPE, work, type World } from '../../harness/ordering'

const GUIDE = readFileSync(join(__dirname, '../../../docs/requester-guide.md'), 'utf8')

/** Cells of the table's rows under a heading, without the table's head. */
function rowsUnder(heading: string): string[][] {
  const section = GUIDE.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

let world: World
let people: Record<Person, string>

beforeAll(async () => {
  world = await openWorld()
  people = setUpPeople(world.instance)
})

afterAll(async () => {
  await world.close()
})

const item = (): Record<string, string> => one(world.instance, 'sc_cat_item', `name=${ITEM}`)
function variables(): NonNullable<ReturnType<typeof readItem>>['variables'] {
  return readItem(world.instance.database, item()['sys_id'] ?? '')?.variables ?? []
}

it('offers active and verified organizations, and no others', async () => {
  const { database } = world.instance
  for (const active of ['true', 'false']) {
    for (const status of ['unverified', 'verifying', 'verified', 'refused']) {
      const name = `${active} ${status}`
      database.insert(`${SCOPE}_organization`, { name, org_id: name, active, access_status: status })
    }
  }
  const organization = one(world.instance, 'item_option_new', 'name=organization')
  expect(organization).toMatchObject({ use_reference_qualifier: 'simple', reference: `${SCOPE}_organization` })
  const offered = await world.instance.run<string[]>(
    `(function () {
      var offered = []
      var record = new GlideRecordSecure('${SCOPE}_organization')
      record.addEncodedQuery('${organization['reference_qual_condition'] ?? ''}')
      record.query()
      while (record.next()) offered.push(String(record.getDisplayValue()))
      return offered
    })()`,
    { user: 'requester', kind: 'interactive' },
  )
  expect(offered.filter((name) => !world.organizations.has(name))).toEqual(['true verified'])
})

it('masks the digest password and stores it encrypted', () => {
  const password = variables().find(({ name }) => name === 'auth_password')
  expect(password).toMatchObject({ encrypted: true, mandatory: false, defaultValue: '' })
  expect(variables().filter(({ encrypted }) => encrypted)).toHaveLength(1)
})

it('has the carrier options as a set of their own, none of them needed', () => {
  const options = variables().filter(({ set }) => set === 'byoc_carrier_options')
  expect(options.map(({ name, mandatory }) => [name, mandatory])).toEqual([
    ['caller_name', false],
    ['caller_address', false],
    ['realm', false],
    ['site', false],
    ['inbound_site', false],
    ['outbound_route', false],
  ])
})

it('asks for the digest realm together with a digest password alone', () => {
  const idOf = (name: string): string => variables().find((variable) => variable.name === name)?.id ?? 'none'
  const policy = one(world.instance, 'catalog_ui_policy', `catalog_item=${item()['sys_id'] ?? ''}`)
  expect(policy).toMatchObject({ active: 'true', on_load: 'true', reverse_if_false: 'true', global: 'true' })
  expect(policy['catalog_conditions']).toBe(`IO:${idOf('auth_password')}ISNOTEMPTY^EQ`)
  const action = one(world.instance, 'catalog_ui_policy_action', `ui_policy=${policy['sys_id'] ?? ''}`)
  expect(action).toMatchObject({ catalog_variable: `IO:${idOf('realm')}`, visible: 'true' })
})

it('orders for somebody else, when an operator orders it', async () => {
  const { requestedItem } = await world.instance.order(
    ITEM,
    {
      requested_for: people['itil who orders'],
      organization: world.organizations.get('North') ?? '',
      trunk_name: 'For a colleague',
      sip_uri: 'sip:trunk@sbc1.example.com',
      auth_user: 'carrier',
    },
    { user: 'operator' },
  )
  await work(world)
  expect(requestOf(world, requestedItem)).toMatchObject({
    requested_for: people['itil who orders'],
    opened_by: people.operator,
    registration_state: 'registered',
  })
})

it.each(['stranger', 'itil'] as const)('is not in the catalog of %s', async (user) => {
  const order = world.instance.order(ITEM, { trunk_name: 'T' }, { user })
  await expect(order).rejects.toThrow('not available')
})

describe('the requester guide', () => {
  it('explains every question of the form, in its order, with its limit and whether it is needed', () => {
    const asked = variables().map(({ name, label, mandatory }) => {
      const field = FIELD_NAMES.find((each) => columnOf(each) === name)
      const limit = field === undefined ? undefined : variableLimits()[field]
      return [label, limit === undefined ? '' : `${String(limit)} characters`, mandatory ? 'yes' : '']
    })
    expect(rowsUnder('Order').map(([question, , most, needed]) => [question, most, needed])).toEqual(asked)
  })

  it('quotes what the requested item says, and nothing else', () => {
    const said = [
      ...STATES.map((state) => requesterSummary(state, { verdict: null, team: null })),
      requesterSummary('outcome_unknown', { verdict: null, team: 'T' }),
      requesterSummary('failed', { verdict: verdict('permission_missing'), team: 'T' }),
      requesterSummary('failed', { verdict: verdict('permission_missing'), team: '' }),
      requesterSummary('failed', { verdict: verdict('payload_invalid', { problems: ['X'] }), team: '' }),
      requesterSummary('registered', {
        verdict: null,
        team: null,
        decision: 'For your carrier: SIP URI X, authentication user Y.',
      }),
      ...STATES.map((state) => requesterSummary(state, { verdict: null, team: null, goal: 'change' })),
      requesterSummary('changed', { verdict: null, team: null, decision: 'What changed: X.', goal: 'change' }),
      requesterSummary('failed', {
        ...{ verdict: verdict('payload_invalid', { problems: ['X'] }), team: '' },
        goal: 'change',
      }),
      requesterSummary('failed', { verdict: verdict('permission_missing'), team: 'T', goal: 'change' }),
      requesterSummary('outcome_unknown', { verdict: null, team: 'T', goal: 'change' }),
      requesterSummary('rejected', { verdict: null, team: null, decision: 'Rejected by X: Y', goal: 'change' }),
      requesterSummary('failed', {
        ...{ verdict: verdict('permission_missing'), team: 'T', goal: 'retire' },
        decision: 'The deletion was asked for by X.',
      }),
      requesterSummary('rejected', { verdict: null, team: null, decision: 'Rejected by X: Y' }),
      requesterSummary('retired', { verdict: null, team: null, decision: 'The deletion was asked for by X.' }),
    ]
    const quoted = rowsUnder('What you will read').map(([comment = '']) => comment)
    expect(quoted.length).toBeGreaterThan(5)
    for (const comment of quoted) {
      const [start = '', end = ''] = comment.split(/ …(?: |$)/)
      expect(said.filter((sentence) => sentence.startsWith(start) && sentence.endsWith(end))).not.toEqual([])
    }
  })
})
