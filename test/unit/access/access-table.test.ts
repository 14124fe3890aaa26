import type { Check } from '../../../src/server/access/access-findings'
import { accessTable } from '../../../src/server/access/access-table'

const CHECKS: Check[] = [
  { name: 'organization', outcome: 'pass', calls: 0, evidence: ['It is active.'] },
  { name: 'claims', outcome: 'fail', calls: 2, evidence: ['Token claim org: x', 'Token claim orgs: empty'] },
  { name: 'audit', outcome: 'skipped', calls: 0, evidence: [] },
]

describe('the table of checks', () => {
  it('has one line of evidence a row, in columns', () => {
    expect(accessTable(CHECKS, 2000).split('\n')).toEqual([
      'Outcome  Check         Calls  Evidence',
      'pass     organization  0      It is active.',
      'fail     claims        2      Token claim org: x',
      '                              Token claim orgs: empty',
      'skipped  audit         0',
    ])
  })

  it('fits its column, and says how much is left out', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${String(index)} ${'x'.repeat(480)}`)
    const many: Check[] = (
      ['organization', 'credential', 'token', 'claims', 'read', 'byoc', 'write', 'audit'] as const
    ).map((name) => ({ name, outcome: 'unknown', calls: 1, evidence: lines }))
    const table = accessTable(many, 8000)
    expect(table.length).toBeLessThanOrEqual(8000)
    expect(table).toContain('line 2')
    expect(table).toContain('(37 more)')
    expect(table).not.toContain('line 3 ')
  })

  it('shows all of it where it fits', () => {
    const evidence = Array.from({ length: 20 }, (_, index) => `line ${String(index)}`)
    const table = accessTable([{ name: 'write', outcome: 'fail', calls: 1, evidence }], 2000)
    for (const line of evidence) expect(table).toContain(line)
    expect(table).not.toContain('more)')
  })
})
