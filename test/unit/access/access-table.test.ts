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

  it('may be as long as its column, and no longer', () => {
    const whole = accessTable(CHECKS, 2000)
    expect(accessTable(CHECKS, whole.length)).toBe(whole)
    expect(() => accessTable(CHECKS, 10)).toThrow('A table of 3 checks does not fit into 10 characters')
  })

  it.each([
    [50, 520, 100_000],
    [6, 300, 4_500],
    [3, 200, 1_400],
    [1, 120, 700],
  ])('shows %i lines of %i characters of a check where %i fit', (lines, characters, limit) => {
    const evidence = Array.from({ length: 60 }, () => 'x'.repeat(600))
    const rows = accessTable([{ name: 'read', outcome: 'fail', calls: 1, evidence }], limit)
      .split('\n')
      .slice(1, -1)
    expect(rows).toHaveLength(lines)
    for (const row of rows) expect(row.slice(30)).toBe(`${'x'.repeat(characters)}…`)
  })

  it('shows a line as one, without what is blank in it, and as a whole where it has room', () => {
    const shown = (line: string): string | undefined =>
      accessTable([{ name: 'read', outcome: 'fail', calls: 1, evidence: [line] }], 2000)
        .split('\n')[1]
        ?.slice(30)
    expect(shown('  one\n\ttwo   three ')).toBe('one two three')
    expect(shown('x'.repeat(520))).toBe('x'.repeat(520))
  })

  it('shows all of it where it fits', () => {
    const evidence = Array.from({ length: 20 }, (_, index) => `line ${String(index)}`)
    const table = accessTable([{ name: 'write', outcome: 'fail', calls: 1, evidence }], 2000)
    for (const line of evidence) expect(table).toContain(line)
    expect(table).not.toContain('more)')
  })
})
