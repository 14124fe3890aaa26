import { one, openWorld, order, requestOf, SCOPE, work, type World } from '../../harness/ordering'
import { Caller, person } from '../rest/trunks'

const PASSWORD = 'canary-digest-password-e41d'
const KEPT_IN = `${SCOPE}_digest_password`

let world: World
let request: string

beforeAll(async () => {
  world = await openWorld()
  switchOutbound('false')
  const item = await order(world, { auth_password: PASSWORD })
  await work(world)
  request = requestOf(world, item)['sys_id'] ?? ''
})

afterAll(async () => {
  await world.close()
})

function switchOutbound(value: string): void {
  const { database } = world.instance
  const { sys_id: property = '' } = one(world.instance, 'sys_properties', `name=${SCOPE}.outbound_enabled`)
  database.update('sys_properties', property, { value })
}

/** Lets the waiting request be registered. */
async function registered(): Promise<void> {
  switchOutbound('true')
  await work(world, 600_000)
  const [written] = world.genesys.requests.filter(({ operation }) => operation === 'register')
  expect(written?.body()).toMatchObject({ auth_password: PASSWORD })
}

/**
 * The values that a script gets out of the rows of these tables, by table, in every way it has; the text of a refusal
 * counts as a value.
 */
function gathered(scope: string, user = 'system'): Promise<Record<string, string[]>> {
  const tables = world.instance.database.tables.names().filter((name) => name.startsWith(SCOPE))
  const names = Object.fromEntries(
    tables.map((table) => [table, [...world.instance.database.dictionary(table).fields.keys()]]),
  )
  return world.instance.run(
    `(function () {
      var found = {}
      var names = ${JSON.stringify(names)}
      function tried(table, way) {
        try { found[table].push(String(way())) } catch (refusal) { found[table].push(String(refusal).replace('Error: ', '')) }
      }
      // Why a question is refused may repeat the question.
      function asked(table, way) {
        tried(table, function () {
          try { return way() } catch (refusal) { throw String(refusal).split(${JSON.stringify(PASSWORD)}).join('…') }
        })
      }
      Object.keys(names).forEach(function (table) {
        found[table] = []
        ;[GlideRecord, GlideRecordSecure].forEach(function (Kind) {
          tried(table, function () {
            var record = new Kind(table)
            record.query()
            while (record.next()) names[table].forEach(function (column) {
              tried(table, function () { return record.getValue(column) })
              tried(table, function () { return record[column] })
              tried(table, function () { return record.getDisplayValue(column) })
              tried(table, function () { return record.getElement(column).getDisplayValue() })
              tried(table, function () { return record.getElement(column).getDecryptedValue() })
            })
          })
        })
        names[table].forEach(function (column) {
          asked(table, function () {
            var count = new GlideAggregate(table)
            count.addQuery(column, ${JSON.stringify(PASSWORD)})
            count.addAggregate('COUNT')
            count.groupBy(column)
            count.query()
            return count.next() ? count.getValue(column) : ''
          })
          asked(table, function () {
            var match = new GlideRecord(table)
            match.addEncodedQuery(column + 'STARTSWITH' + ${JSON.stringify(PASSWORD.slice(0, 8))})
            match.query()
            return match.next() ? match.getValue(column) : ''
          })
        })
        tried(table, function () {
          var one = new GlideRecord(table)
          return one.get('request', ${JSON.stringify(request)}) ? one.password.getDecryptedValue() : ''
        })
      })
      return found
    })()`,
    { scope, user },
  )
}

const telling = (found: Record<string, string[]>): string[] =>
  Object.keys(found).filter((table) => found[table]?.some((text) => text.includes(PASSWORD)))

// The state before and after the registration: the password is kept for as long as its request.
describe.each([
  ['while it waits', (): Promise<void> => Promise.resolve()],
  ['once it is registered', registered],
])('the digest password of a request, %s', (_when, meanwhile) => {
  beforeAll(meanwhile)

  it.each(['x_other_app', 'global'])('is had by no script of the scope %s', async (scope) => {
    const found = await gathered(scope)
    expect(telling(found)).toEqual([])
    expect(new Set(found[KEPT_IN])).toEqual(
      new Set([
        `read operation against '${KEPT_IN}' from scope '${scope}' has been refused due to the table's cross-scope access policy`,
      ]),
    )
    expect(found[`${SCOPE}_trunk_request`]).toContain('sip:trunk@sbc1.example.com')
  })

  it("is had by the application's own scripts, from one table", async () => {
    expect(telling(await gathered(SCOPE))).toEqual([KEPT_IN])
  })
})

it('is in no answer of the REST API', async () => {
  const operator = new Caller(world.instance, person(world.instance, 'operator', 'operator'))
  const answers = [await operator.get('/requests'), await operator.get(`/requests/${request}`)]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(JSON.stringify(answers)).not.toContain(PASSWORD)
})

it('goes through no web service of tables', () => {
  const [table] = world.instance.database.select('sys_db_object', `name=${KEPT_IN}`)
  expect(table).toMatchObject({ access: 'package_private', ws_access: '0', read_access: '0' })
})
