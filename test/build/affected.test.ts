import { affectedBy } from '../setup/affected'

it.each(['src/server/lanes/lane.ts', 'src/fluent/roles.now.ts', 'build/main.ts', 'docs/401.md', 'package.json'])(
  'a change of %s makes another package: every test may tell',
  (file) => {
    expect(affectedBy(['test/unit/samples.ts', file])).toEqual({ every: true })
  },
)

it('a change of a test runs what imports it', () => {
  const file = 'test/unit/lanes/lease.test.ts'
  expect(affectedBy([file])).toEqual({ every: false, related: [file], projects: [] })
})

it('a change of the sandbox runs what imports it, and what starts its programs', () => {
  const file = 'sandbox/cli/orders/settle.ts'
  expect(affectedBy([file])).toEqual({ every: false, related: [file], projects: ['cli', 'browser'] })
})

it('what no test reads affects none', () => {
  expect(affectedBy(['LICENSE'])).toEqual({ every: false, related: [], projects: [] })
})
