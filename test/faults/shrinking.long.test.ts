import { mutate } from '../../sandbox/storms/switched-off'
import { runSuite } from '../../sandbox/storms/suite'
import { builtPackage } from './package'

describe('a failure', () => {
  test('is played again by its seed and path, and gets smaller', async () => {
    const app = mutate(builtPackage(), 'write-key')
    const seed = 1
    // The first case that is known to fail.
    const from = { runs: 60, seed, path: '9' }
    const whole = await runSuite(app, { ...from, shrinks: 0 })
    const small = await runSuite(app, { ...from, shrinks: 6 })
    expect(whole.failure).not.toBeNull()
    expect(small.failure).not.toBeNull()
    const size = (failure: typeof small.failure): number => JSON.stringify(failure?.scenario).length
    expect(size(small.failure)).toBeLessThan(size(whole.failure))
    const again = await runSuite(app, { runs: 1, seed, path: small.failure?.path ?? '', shrinks: 0 })
    expect(again.failure?.problems).toEqual(small.failure?.problems)
  })
})
