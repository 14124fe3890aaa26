import { USES } from './matrix'
import { operationId } from './operations'
import { packagedRules, type PackagedRule } from './packaged-rules'
import type { BaseSystem } from '../../harness/people'
import { TABLES, differences, openSecurityWorld, passing, type SecurityWorld } from './world'

const worlds = {} as Record<BaseSystem | 'strict', SecurityWorld>

beforeAll(async () => {
  for (const base of ['closed', 'generous'] as const) worlds[base] = await openSecurityWorld(base)
  // In this world a rule that denies lets nobody in without the rule that allows.
  worlds.strict = await openSecurityWorld('closed', 'denies')
})

afterAll(async () => {
  for (const { instance } of Object.values(worlds)) await instance.close()
})

const OPERATIONS = ['read', 'create', 'write', 'delete'] as const
const tables = [...new Set(Object.values(TABLES))]

describe('every rule counts', () => {
  it.each(packagedRules())('without $title the matrix fails', async (rule) => {
    expect(await holdsWithout(rule)).toBe(false)
  })

  it.each(tables)('%s: with all of them it holds again', async (table) => {
    expect(await differences(worlds.closed, table)).toEqual([])
  })
})

/** Asks the part of the matrix that the rule is about: its operation, and its column when it names one. */
async function holdsWithout({ sysId, table, column, operation }: PackagedRule): Promise<boolean> {
  const uses = USES.filter(
    (use) => TABLES[use.subject] === table && operationId(use.operation) === operation && use.column === column,
  )
  const part = { first: true, operation: OPERATIONS.find((each) => each === operation), column }
  for (const world of Object.values(worlds)) {
    const { database } = world.instance
    database.update('sys_security_acl', sysId, { active: 'false' })
    try {
      if (uses.length === 0 && (await differences(world, table, part)).length > 0) return false
      for (const use of uses) if ([...use.passed].sort().join() !== (await passing(world, use)).join()) return false
    } finally {
      database.update('sys_security_acl', sysId, { active: 'true' })
    }
  }
  return true
}
