import { bare } from '../contenders/bare'
import { difference, snapshot, total } from '../contenders/statements'
import { queueTrunks } from '../contenders/trunk-requests'
import type { Load } from '../load'
import { callsByOperation, MINUTE_MS } from '../measures/journal'
import type { DayTwoStep, DayTwoTask } from './task'
import { inVirtualTime } from './virtual'

const HOUR_MS = 60 * MINUTE_MS

/** Registers trunks, polls, compares, adopts, changes and retires them, and counts what each costs. */
export function dayTwo({ contract, trunks }: DayTwoTask): Promise<DayTwoStep[]> {
  const load: Load = { contract, trunks, organizations: 1 }
  return inVirtualTime(load, 1, async ({ clock, genesys, instance, organizations }) => {
    const { database } = instance
    const { scope } = database
    const steps: DayTwoStep[] = []
    const [{ sysId: organization } = { sysId: '' }] = organizations.values()
    const count = (table: string, query: string): number => database.count(`${scope}_${table}`, query)
    // The first hour of an instance does what no later one does.
    await instance.idle({ until: clock.now() + HOUR_MS })
    const beforeIdle = snapshot(database.statements)
    await instance.idle({ until: clock.now() + HOUR_MS })
    const idleHour = total(difference(beforeIdle, snapshot(database.statements)))
    const step = async (name: string, act: () => Promise<unknown>, done: () => number): Promise<void> => {
      const before = snapshot(database.statements)
      const answered = genesys.requests.length
      await act()
      await instance.idle({ until: clock.now() + HOUR_MS })
      const statements = total(difference(before, snapshot(database.statements))) - idleHour
      const calls = callsByOperation(genesys.requests.slice(answered))
      steps.push({ step: name, trunks, calls, statements, done: done() })
    }
    const compare = (): Promise<unknown> => instance.run(`new Reconciler().startOne('${organization}')`)
    const ofEach = async (query: string, call: (trunk: string) => string): Promise<void> => {
      const sysIds = database.select(`${scope}_trunk`, query).map(({ sys_id: sysId = '' }) => sysId)
      await instance.run(`${JSON.stringify(sysIds)}.forEach(function (trunk) { ${call('trunk')} })`)
    }
    await step(
      'register',
      () => queueTrunks(instance, load, organizations),
      () => count('registration', 'state=registered'),
    )
    await step('compare', compare, () => count('trunk', 'state=present'))
    const strangers = bare(genesys.origin, 1)
    await strangers.register({ ...load, prefix: 'Stranger' })
    await strangers.finish()
    await step('compare with foreign', compare, () => count('trunk', 'state=foreign'))
    const adopt = `new TrunkAdoption().adopt('${organization}')`
    await step(
      'adopt',
      () => instance.run(`${adopt}.adopted.length`),
      () => count('trunk', 'source=adopted'),
    )
    if (contract === 'platform') {
      const change = (trunk: string): string =>
        `new TrunkRegistration().change(${trunk}, { allow_list: '203.0.113.0/28' })`
      await step(
        'change',
        () => ofEach('source=registered', change),
        () => count('registration', 'state=changed'),
      )
    }
    const retire = (trunk: string): string => `new TrunkRegistration().retireTrunk(${trunk})`
    await step(
      'retire',
      () => ofEach('source=registered', retire),
      () => count('registration', 'state=retired'),
    )
    return steps
  })
}
