import { scope as SCOPE } from '../../../now.config.json'
import { USES } from './matrix'
import type { BaseSystem } from '../../harness/people'
import { TABLES, differences, openSecurityWorld, passing, type SecurityWorld } from './world'

const worlds = {} as Record<BaseSystem, SecurityWorld>

beforeAll(async () => {
  for (const base of ['closed', 'generous'] as const) worlds[base] = await openSecurityWorld(base)
})

afterAll(async () => {
  for (const { instance } of Object.values(worlds)) await instance.close()
})

const tables = [...new Set(Object.values(TABLES))]

describe.each(['closed', 'generous'] as const)('with a %s base system', (base) => {
  it.each(tables)('%s: everybody may do what the matrix says, and no more', async (table) => {
    expect(await differences(worlds[base], table)).toEqual([])
  })

  it.each(USES)('$subject, $column: $operation is for those whom the matrix names', async (use) => {
    expect(await passing(worlds[base], use)).toEqual([...use.passed].sort())
  })
})

it('holds for GlideRecordSecure: rows that are not theirs are passed over, columns that are not theirs are empty', async () => {
  const world = worlds.closed
  const script = `(function () {
    var found = []
    var record = new GlideRecordSecure('${SCOPE}_trunk_request')
    record.query()
    while (record.next()) found.push([record.getUniqueValue(), record.getValue('sip_uri'), record.getValue('auth_password')])
    return found
  })()`
  const draft = world.subjects['own draft request']
  const { database } = world.instance
  database.update(`${SCOPE}_trunk_request`, draft, {}, { auth_password: 'canary' })
  const seen = await world.instance.run<(string | null)[][]>(script, { user: 'requester' })
  expect(seen.map(([id]) => id).sort()).toEqual([draft, world.subjects['own registered request']].sort())
  expect(seen.every(([, uri, password]) => uri === 'sip:a@b.example' && password === null)).toBe(true)
  expect(await world.instance.run<string[][]>(script, { user: 'operator' })).toHaveLength(3)
  expect(await world.instance.run<string[][]>(script, { user: 'stranger' })).toEqual([])
})
