import { decide, parseApprovalRules } from '../../../sandbox/instance/flow/waits/approval-rules'
import type { TriggerDefinition } from '../../../sandbox/instance/flow/definitions/definition'
import { nextRun } from '../../../sandbox/instance/flow/starts/schedule'
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

describe('scheduled triggers', () => {
  const at = (text: string): number => Date.parse(`${text}Z`)
  const trigger = (type: string, inputs: TriggerDefinition['inputs']): TriggerDefinition => ({
    id: 't',
    name: 'T',
    type,
    inputs,
  })
  const time = '1970-01-01 09:30:00'

  test.each([
    ['daily', { time }, '2025-01-31T09:00:00', '2025-01-31T09:30:00'],
    ['daily', { time }, '2025-01-31T09:30:00', '2025-02-01T09:30:00'],
    ['weekly', { time, day_of_week: 7 }, '2025-01-31T00:00:00', '2025-02-02T09:30:00'],
    ['weekly', { time, day_of_week: 1 }, '2025-02-03T09:30:00', '2025-02-10T09:30:00'],
    ['monthly', { time, day_of_month: 31 }, '2025-02-01T00:00:00', '2025-02-28T09:30:00'],
    ['monthly', { time, day_of_month: 5 }, '2025-02-06T00:00:00', '2025-03-05T09:30:00'],
    ['repeat', { repeat: '1970-01-02 00:00:00' }, '2025-02-06T01:00:00', '2025-02-07T01:00:00'],
    ['run_once', { run_in: '2025-03-01 00:00:00' }, '2025-02-06T01:00:00', '2025-03-01T00:00:00'],
    ['run_once', { run_in: '2024-03-01 00:00:00' }, '2025-02-06T01:00:00', '2025-02-06T01:00:00'],
  ])('%s %j after %s fires at %s', (type, inputs, after, expected) => {
    expect(nextRun(trigger(type, inputs), at(after), false)).toBe(at(expected))
  })

  test('once is once; other triggers are refused', () => {
    expect(nextRun(trigger('run_once', { run_in: '2024-03-01 00:00:00' }), at('2025-01-01T00:00:00'), true)).toBeNull()
    expect(() => nextRun(trigger('email', {}), 0, false)).toThrow('email')
  })
})
