import { USES } from './matrix'
import { operationId } from './operations'
import { packagedRules, type PackagedRule } from './packaged-rules'
import { EVERYBODY, type BaseSystem } from './people'
import { TABLES, ask, differences, openSecurityWorld, withOperation, type SecurityWorld } from './world'

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
})

it.each(USES)('$subject, $column: $operation is for those whom the matrix names', async (use) => {
  expect(await passing(use)).toEqual([...use.passed].sort())
})

describe('every rule counts', () => {
  it.each(packagedRules())('without $title the matrix fails', async (rule) => {
    expect(await holdsWithout(rule)).toBe(false)
  })

  it.each(tables)('%s: with all of them it holds again', async (table) => {
    expect(await differences(worlds.closed, table)).toEqual([])
  })
})

async function holdsWithout({ sysId, table, operation }: PackagedRule): Promise<boolean> {
  const uses = USES.filter((use) => TABLES[use.subject] === table && operationId(use.operation) === operation)
  for (const world of uses.length > 0 ? [worlds.closed] : Object.values(worlds)) {
    const { database } = world.instance
    database.update('sys_security_acl', sysId, { active: 'false' })
    try {
      if (uses.length === 0 && (await differences(world, table, true)).length > 0) return false
      for (const use of uses) if ([...use.passed].sort().join() !== (await passing(use)).join()) return false
    } finally {
      database.update('sys_security_acl', sysId, { active: 'true' })
    }
  }
  return true
}

/** Who passes an operation that the platform checks by itself, in alphabetical order. */
async function passing({ subject, operation, column }: (typeof USES)[number]): Promise<string[]> {
  const world = worlds.closed
  return withOperation(world, TABLES[subject], { operation, ...(column === undefined ? {} : { column }) }, async () => {
    const passed: string[] = []
    for (const person of EVERYBODY) {
      const { may, reads } = (await ask(world, person, [subject]))[subject]
      if (column === undefined ? may.includes('read') : reads.includes(column)) passed.push(person)
    }
    return passed.sort()
  })
}

it('holds for GlideRecordSecure: rows that are not theirs are passed over, columns that are not theirs are empty', async () => {
  const world = worlds.closed
  const script = `(function () {
    var found = []
    var record = new GlideRecordSecure('x_gcx_byoc_trunk_request')
    record.query()
    while (record.next()) found.push([record.getUniqueValue(), record.getValue('sip_uri'), record.getValue('auth_password')])
    return found
  })()`
  const draft = world.subjects['own draft request']
  const { database } = world.instance
  database.update('x_gcx_byoc_trunk_request', draft, {}, { auth_password: 'canary' })
  const seen = await world.instance.run<(string | null)[][]>(script, { user: 'requester' })
  expect(seen.map(([id]) => id).sort()).toEqual([draft, world.subjects['own registered request']].sort())
  expect(seen.every(([, uri, password]) => uri === 'sip:a@b.example' && password === null)).toBe(true)
  expect(await world.instance.run<string[][]>(script, { user: 'operator' })).toHaveLength(3)
  expect(await world.instance.run<string[][]>(script, { user: 'stranger' })).toEqual([])
})
