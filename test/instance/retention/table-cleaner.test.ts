import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { removePackages, writePackage } from '../runtime/support/package'

const HOUR = 3_600_000
const DAY_S = 86_400
const START = Date.UTC(2026, 0, 5, 8, 30, 0)

let instance: Instance
let clock: VirtualClock

beforeEach(async () => {
  clock = new VirtualClock(START)
  instance = await Instance.boot({ app: writePackage([]), workers: 1, clock })
})
afterEach(() => instance.close())
afterAll(removePackages)

/** A rule on the table of journal entries, which every instance has and nothing refers to. */
const rule = (values: Record<string, string> = {}): string =>
  instance.database.insert('sys_auto_flush', {
    tablename: 'sys_journal_field',
    matchfield: 'sys_created_on',
    age: String(DAY_S),
    active: 'true',
    ...values,
  })
const entry = (element: string): string => instance.database.insert('sys_journal_field', { element, value: element })
const left = (): string[] =>
  instance.database.select('sys_journal_field', 'ORDERBYelement').map(({ element = '' }) => element)
const pass = (hours: number): Promise<void> => instance.idle({ until: clock.now() + hours * HOUR })
const complaints = (): string[] => instance.log.filter(({ level }) => level === 'error').map(({ message }) => message)

it('deletes what is older than the age, at the next full hour', async () => {
  rule()
  entry('old')
  await pass(20)
  entry('young')
  await pass(4)
  expect(left()).toEqual(['old', 'young'])
  await pass(1)
  expect(left()).toEqual(['young'])
})

it('deletes only what meets the conditions', async () => {
  rule({ conditions: 'elementINa,b^EQ' })
  for (const element of ['a', 'b', 'c']) entry(element)
  await pass(26)
  expect(left()).toEqual(['c'])
})

it('keeps the age for each of several alternatives', async () => {
  rule({ conditions: 'element=a^NQelement=b' })
  entry('a')
  await pass(20)
  entry('b')
  await pass(5)
  expect(left()).toEqual(['b'])
})

it('leaves alone what an inactive rule names', async () => {
  rule({ active: 'false' })
  entry('a')
  await pass(50)
  expect(left()).toEqual(['a'])
})

it.each([
  [{ tablename: 'no_such_table' }, 'there is no table no_such_table'],
  [{ matchfield: 'element' }, 'sys_journal_field.element is no date and time'],
  [{ age: '0' }, 'age "0" is no number of seconds'],
  [{ cascade_delete: 'true' }, 'cascade_delete is not implemented'],
  [{ clean_audit: 'true' }, 'clean_audit is not implemented'],
])('says why it does not follow %j, and deletes nothing', async (values, why) => {
  rule(values)
  entry('a')
  await pass(26)
  expect(left()).toEqual(['a'])
  expect(complaints()[0]).toContain(why)
})

it('does not guess what becomes of records that refer to an old one', async () => {
  rule({ tablename: 'sys_user_group', conditions: 'name=Old' })
  const group = instance.database.insert('sys_user_group', { name: 'Old' })
  instance.database.insert('sys_user_grmember', { group })
  await pass(26)
  expect(instance.database.get('sys_user_group', group)).not.toBeNull()
  expect(complaints()[0]).toContain('what becomes of such references')
})
