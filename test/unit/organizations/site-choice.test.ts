import { choiceProblem, isSameId, siteNamed, siteOfId } from '../../../src/server/organizations/site-choice'
import type { SiteRecord } from '../../../src/server/organizations/sites.store'

const site = (name: string, change: Partial<SiteRecord> = {}): SiteRecord => ({
  sysId: `sys ${name}`,
  organization: 'o',
  genesysId: `id ${name}`,
  name,
  gone: false,
  ...change,
})
const LONG = 'x'.repeat(61)

describe('the site that a name stands for', () => {
  const [one, upper, gone] = [site('Berlin'), site('BERLIN'), site('Paris', { gone: true })]

  it.each<[string, string, SiteRecord[], SiteRecord]>([
    ['with the very same letters', 'BERLIN', [one, upper], upper],
    ['in another case', 'berlin', [one, gone], one],
    [
      'beside one of its name that is gone',
      'Paris',
      [gone, site('Paris', { sysId: 'new' })],
      site('Paris', { sysId: 'new' }),
    ],
  ])('is the one %s', (_name, name, sites, found) => {
    expect(siteNamed(name, sites)).toEqual({ kind: 'found', site: found })
  })

  const many = Array.from({ length: 12 }, (_none, index) => site(`S${String(index)}`))

  it.each<[string, string, SiteRecord[], string, string]>([
    [
      'several have it',
      'berlin',
      [one, upper],
      '2 sites of the organization are called "berlin"',
      'give the ID of one of them as inbound site ID: id Berlin, id BERLIN',
    ],
    ['it is gone', 'paris', [one, gone], '"paris" is gone in Genesys Cloud', 'name one of "Berlin"'],
    [
      'none has it, and none is there',
      'Oslo',
      [gone],
      'no site of the organization is known by the name "Oslo"',
      'have an administrator choose Verify access, which reads the sites, or give the inbound site ID',
    ],
    [
      'none has it, and ten are there',
      'Oslo',
      many.slice(0, 10),
      'no site of the organization is known by the name "Oslo"',
      'name one of "S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"',
    ],
    [
      'none has it, and more are there than anybody reads',
      LONG,
      many,
      `no site of the organization is known by the name "${LONG.slice(0, 60)}"`,
      'name one of "S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", 2 more',
    ],
  ])('is none: %s', (_name, name, sites, rule, fix) => {
    expect(siteNamed(name, sites)).toEqual({ kind: 'refused', rule, fix })
  })
})

it.each<[string, SiteRecord | null, string, object | null]>([
  ['no site', null, '', { rule: 'it is no site of this organization', fix: 'choose one of its own' }],
  [
    'another organization’s site',
    site('B', { organization: 'p' }),
    '',
    { rule: 'it is no site of this organization', fix: 'choose one of its own' },
  ],
  [
    'a site that is gone',
    site('B', { gone: true }),
    '',
    { rule: '"B" is gone in Genesys Cloud', fix: 'choose another one' },
  ],
  ['a site alone', site('B'), '', null],
  ['a site and its own ID', site('B'), 'ID b', null],
  [
    'a site and another ID',
    site(LONG),
    'x',
    {
      rule: `"${LONG.slice(0, 60)}" has the ID id ${LONG}, and the inbound site ID names another`,
      fix: 'leave one of the two empty',
    },
  ],
])('who chooses %s is told', (_name, chosen, typed, problem) => {
  expect(choiceProblem(chosen, 'o', typed)).toEqual(problem)
})

it('knows a site by its ID in any case, gone or not', () => {
  const sites = [site('A'), site('B', { gone: true })]
  expect(siteOfId('ID b', sites)?.name).toBe('B')
  expect(siteOfId('id c', sites)).toBeNull()
  expect([isSameId('aB', 'Ab'), isSameId('a', 'b')]).toEqual([true, false])
})
