import { decide, parseApprovalRules } from '../../../sandbox/instance/flow/waits/approval-rules'
import { holds, splitOutsidePills } from '../../../sandbox/instance/realm/flow/conditions'
import { textOfValue } from '../../../sandbox/instance/realm/flow/values'
import type { Value } from '../../../sandbox/instance/flow/run'

describe('conditions of flow logic', () => {
  const pills: Record<string, Value> = { a: 'Ready', n: 10, t: '1', empty: null, r: { record: 'id1', table: 'x' } }
  const check = (condition: string): boolean =>
    holds(
      condition,
      (name) => pills[name] ?? null,
      (text) => text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => textOfValue(pills[name])),
    )

  test.each([
    ['{{a}}=ready', true],
    ['{{a}}!=ready', false],
    ['{{n}}>9', true],
    ['{{n}}>=10^{{n}}<=10', true],
    ['{{n}}<9', false],
    ['{{t}}=true', true],
    ['{{empty}}=false', true],
    ['{{empty}}ISEMPTY', true],
    ['{{a}}ISNOTEMPTY', true],
    ['{{a}}INnew,ready', true],
    ['{{a}}NOT INnew,ready', false],
    ['{{a}}LIKEead', true],
    ['{{a}}NOT LIKEead', false],
    ['{{a}}STARTSWITHre', true],
    ['{{a}}ENDSWITHdy', true],
    ['{{r}}=id1', true],
    ['{{a}}={{a}}', true],
    ['{{a}}=x^OR{{n}}=10', true],
    ['{{a}}=ready^{{n}}=1^OR{{n}}=2', false],
    ['{{a}}=ready^{{n}}=1^NQ{{n}}=10', true],
    ['{{empty}}>1', false],
    ['{{a}}=ready^EQ', true],
  ])('%s is %s', (condition, expected) => {
    expect(check(condition)).toBe(expected)
  })

  test('what can not be read is refused', () => {
    expect(() => check('{{a}}CHANGES')).toThrow("can't be read")
    expect(() => check('state=1')).toThrow("can't be read")
  })

  test('a separator inside a pill does not split', () => {
    expect(splitOutsidePills('a={{x^y}}^b=2', '^')).toEqual(['a={{x^y}}', 'b=2'])
  })
})

describe('approval rules', () => {
  const [a, b, c] = ['a', 'b', 'c']
  const state = (rules: string, ...answers: string[]): string | null =>
    decide(
      parseApprovalRules(rules),
      answers.map((each, index) => ({ approver: [a, b, c][index] ?? '', state: each })),
      (rule) => rule.users,
    )

  test.each([
    ['ApprovesRejectsAnyU[a,b,c]', ['requested', 'requested', 'requested'], null],
    ['ApprovesRejectsAnyU[a,b,c]', ['approved', 'requested', 'requested'], 'approved'],
    ['ApprovesRejectsAnyU[a,b,c]', ['rejected', 'requested', 'requested'], 'rejected'],
    ['ApprovesRejectsAllU[a,b]', ['approved', 'requested'], null],
    ['ApprovesRejectsAllU[a,b]', ['approved', 'approved'], 'approved'],
    ['ApprovesRejectsAllU[a,b]', ['approved', 'rejected'], 'rejected'],
    ['ApprovesResU[a,b]', ['approved', 'requested'], null],
    ['ApprovesResU[a,b]', ['approved', 'rejected'], 'approved'],
    ['Approves2#U[a,b,c]', ['approved', 'requested', 'approved'], 'approved'],
    ['Approves50%U[a,b,c]', ['approved', 'requested', 'requested'], null],
    ['Approves50%U[a,b,c]', ['approved', 'approved', 'requested'], 'approved'],
    ['ApprovesAnyU[a]&AnyU[b]', ['approved', 'requested'], null],
    ['ApprovesAnyU[a]|AnyU[b]', ['requested', 'approved'], 'approved'],
    ['ApprovesAllU[a,b]OrRejectsAnyU[b]', ['requested', 'rejected'], 'rejected'],
    ['ApprovesAnyU[a]', ['rejected'], 'cancelled'],
  ])('%s with %j is %s', (rules, answers, expected) => {
    expect(state(rules, ...answers)).toBe(expected)
  })

  test('manual approvers and unreadable rules are refused', () => {
    expect(() => parseApprovalRules('ApprovesAnyM')).toThrow('manual')
    expect(() => parseApprovalRules('Whatever')).toThrow("can't be read")
  })
})
