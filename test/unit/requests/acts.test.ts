import { FIELD_NAMES } from '../../../src/server/fields/request-fields'
import { actOf, columnsNamed, fieldsNamed, goalIn, goalOf } from '../../../src/server/requests/acts'
import { changeParts } from '../../../src/server/requests/change-parts'

it.each([
  ['register', 'register'],
  ['change', 'change'],
  ['retire', 'retire'],
  ['', 'register'],
  ['cancel', 'register'],
])('the act or operation %j is about %s', (written, goal) => {
  expect([actOf(written), goalOf(written)]).toEqual([goal, goal])
})

it.each([
  ['registered', 'register', '', 'register'],
  ['retiring', 'register', '', 'retire'],
  ['retired', 'register', '', 'retire'],
  ['failed', 'register', 'BTR1', 'retire'],
  ['failed', 'register', '', 'register'],
  ['retiring', 'change', 'BTR1', 'change'],
  ['retiring', 'retire', '', 'retire'],
] as const)('a request that is %s, of act %s, retired by %j, is about: %s', (state, act, by, goal) => {
  expect(goalIn(state, act, by)).toBe(goal)
})

it('the fields of a change are kept by their columns; its kind and its password are none of them', () => {
  const named = FIELD_NAMES.filter((name) => name !== 'trunkKind' && name !== 'authPassword')
  expect(fieldsNamed(columnsNamed(FIELD_NAMES))).toEqual(named)
  expect(columnsNamed(['trunkName', 'realm'])).toBe('trunk_name,realm')
  expect(fieldsNamed('realm, trunk_name,none')).toEqual(['trunkName', 'realm'])
  expect(fieldsNamed('')).toEqual([])
})

describe('the parts of a change', () => {
  /** The two methods by which a record is read. */
  const parts = (values: Record<string, string>, shown: Record<string, string> = {}): string[] =>
    changeParts({
      getValue: (column: string) => values[column] ?? null,
      getDisplayValue: (column: string) => shown[column] ?? '',
    } as unknown as GlideRecord)

  it('are told field by field, each by its label', () => {
    expect(parts({ changed_fields: 'caller_name,realm', caller_name: 'Sales' })).toEqual([
      'Outbound caller name "Sales"',
      'Digest realm is emptied',
    ])
    expect(parts({})).toEqual([])
  })

  it('tell a checkbox by yes and no', () => {
    expect(parts({ changed_fields: 'wide_allow_list', wide_allow_list: '1' })).toEqual([
      'Wide allow list is meant: yes',
    ])
    expect(parts({ changed_fields: 'wide_allow_list', wide_allow_list: '0' })).toEqual(['Wide allow list is meant: no'])
  })

  it('name a site where it was chosen from the list, and no other field by it', () => {
    const site = { changed_fields: 'inbound_site,realm', inbound_site: 'an-id', realm: 'r' }
    expect(parts(site, { site: 'Berlin' })).toEqual(['Digest realm "r"', 'Inbound site "Berlin"'])
    expect(parts(site)).toEqual(['Digest realm "r"', 'Inbound site ID "an-id"'])
  })

  it('name a new password without it, and what the trunk is switched to', () => {
    expect(parts({ password_given: '1', switch_to: 'off' })).toEqual(['a new digest password', 'switched off'])
    expect(parts({ password_given: '0', switch_to: '' })).toEqual([])
  })

  it('show 60 characters of a value, and no token in it', () => {
    const told = (realm: string): string[] => parts({ changed_fields: 'realm', realm })
    expect(told('r'.repeat(60))).toEqual([`Digest realm "${'r'.repeat(60)}"`])
    expect(told('r'.repeat(61))).toEqual([`Digest realm "${'r'.repeat(60)}…"`])
    const token = 'Bearer abcdefghijklmnopqrstuvwxyz0123456789'
    expect(told(token).join('')).not.toContain('abcdefghijklmnopqrstuvwxyz')
  })
})
