import fc from 'fast-check'
import { holds } from '../../../sandbox/instance/data/query/holds'
import { assertProperty } from '../../unit/properties'
import { makeWorld, type World } from './world'

const TABLE = 'x_test_app_request'

let world: World
let tried = 0
let told = 0

beforeAll(() => {
  world = makeWorld()
})

const text = fc.constantFrom('', 'draft', 'Draft', 'done', 'Ärger', 'ärger', '0', '1', 'true')
const whole = fc.constantFrom('', '0', '1', '2', '-3')
const record = fc.record({
  status: text,
  short_description: text,
  impact: whole,
  active: fc.constantFrom('', 'true', 'false', '1', '0'),
  description: fc.constantFrom('', 'x'),
})
const condition = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('status', 'short_description', 'impact', 'order'),
      fc.constantFrom('=', '!=', 'IN', 'NOT IN', 'STARTSWITH'),
      fc.oneof(text, whole, fc.constantFrom('draft,done', '1,2', '007', 'x,')),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'active=true',
    'active=0',
    'active!=1',
    'no_such_field=1',
    'organization.name=a',
    'sys_created_on>2024',
  ),
  fc
    .tuple(
      fc.constantFrom('status', 'impact', 'description', 'active'),
      fc.constantFrom('ISEMPTY', 'ISNOTEMPTY', 'ANYTHING'),
    )
    .map((parts) => parts.join('')),
)
const query = fc
  .array(fc.tuple(fc.constantFrom('^', '^OR', '^NQ'), condition), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([joint, each], index) => (index === 0 ? each : joint + each)).join(''))

it('says of a record in memory what the database says of its row, or that it does not know', () => {
  const { database } = world
  const view = database.dictionary(TABLE)
  assertProperty(
    fc.property(record, query, (values, conditions) => {
      const sysId = database.insert(TABLE, values)
      const row = database.get(TABLE, sysId) ?? {}
      const groups = conditions.split('^NQ').map((group) => `sys_id=${sysId}^${group}`)
      const held = holds(view, row, conditions)
      const found = database.count(TABLE, groups.join('^NQ')) > 0
      tried += 1
      told += held === null ? 0 : 1
      expect({ held: held ?? found, values, conditions }).toEqual({ held: found, values, conditions })
      database.delete(TABLE, sysId)
    }),
  )
  expect(told).toBeGreaterThan(tried / 3)
})
