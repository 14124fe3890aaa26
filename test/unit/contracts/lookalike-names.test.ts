import { checkRequest } from '../../../src/server/fields'
import { aRequest } from '../samples'

const problems = (trunkName: string) =>
  (['byoc_registration', 'platform'] as const).flatMap((contract) =>
    checkRequest(aRequest({ trunkName }), {}, contract),
  )

/** Two names that look the same are one name to the people who choose it, and two to every system. */
describe('a name that looks like another one', () => {
  it.each([
    ['an accent of its own (Unicode NFD)', 'Zu\u0308rich', 'Zürich'],
    ['Hangul in parts', '\u1112\u1161\u11ab', '\ud55c'],
    ['a no-break space', 'Berlin\u00a01', 'Berlin 1'],
    ['an em space', 'Berlin\u20031', 'Berlin 1'],
    ['a narrow no-break space', 'Berlin\u202f1', 'Berlin 1'],
    ['an ideographic space', 'Berlin\u30001', 'Berlin 1'],
    ['such a space at its end', 'Berlin 1\u00a0', 'Berlin 1'],
  ])('%s is refused, and the usual spelling told', (_what, name, usual) => {
    const found = problems(name)
    expect(found).toHaveLength(2)
    for (const problem of found) expect(problem).toMatchObject({ field: 'trunkName', code: 'payload_invalid' })
    for (const { rule, fix } of found) {
      expect(rule).toContain('a name that looks the same')
      expect(fix).toContain(JSON.stringify(usual))
    }
  })

  it.each(['Ber\u00adlin', 'Ber\u180elin', 'Ber\u2062lin'])(
    'a character that can not be seen is refused: %j',
    (name) => {
      expect(problems(name)).toHaveLength(2)
    },
  )

  it.each(['Zürich', '\ud55c', 'Berlin  1', 'Ⅳ', 'नि', '☎\ufe0f', 'Ελλάδα'])('%s is a name', (name) => {
    expect(problems(name)).toEqual([])
  })
})
