import { inputOf, trunksOf } from '../../bench/load'
import { ratio, type Entry } from '../../bench/measures/contest'
import { probesInADay } from '../../bench/measures/outages'
import { summarize } from '../../bench/summary'
import type { Contender } from '../../bench/contenders/contenders'
import type { InstanceCounts } from '../../bench/tasks/task'

const APP = { kind: 'app', jobs: 6, nodes: 1 } as const
const BARE = { kind: 'bare', atOnce: 4 } as const
const SDK = { kind: 'sdk', atOnce: 4 } as const

const LOAD = { contract: 'byoc_registration', trunks: 10, organizations: 2 } as const

function entry(contender: Contender, ms: number, calls: Record<string, number>): Entry {
  const none = { select: 0, insert: 0, update: 0, delete: 0 }
  const instance: InstanceCounts = {
    queueing: { ...none, select: 60 },
    working: { ...none, update: 90 },
    byTable: {},
    events: 1,
    othersWaitMs: [],
  }
  const measured = { ms, registered: 10, peakMemoryMb: 1, processorMs: 1 }
  return {
    ...measured,
    contender,
    load: LOAD,
    latencyMs: 20,
    calls,
    instance: contender.kind === 'app' ? instance : null,
  }
}

const SLOPES = { time: 1, statements: 1, memory: 0.1 }
const GROWTH = { byTrunks: [], byOrganizations: [], slopes: { trunks: SLOPES, organizations: null } }

const KB = 1024
const LOADS = [
  { entry: 'event Lanes', scripts: ['Lanes', 'ByocLanes'], bytes: 330 * KB },
  { entry: 'background OrganizationRules', scripts: ['OrganizationRules'], bytes: 130 * KB },
  { entry: 'flow CatalogFulfillment', scripts: ['CatalogFulfillment'], bytes: 160 * KB },
]
const SIZES = { package: 0, scriptIncludes: [{ name: 'Lanes', bytes: 520 * KB }] }

/** Read whole for a list of all alone. */
const FULL = {
  requests: 1,
  attempts: 1,
  steps: [
    { step: 'REST: a page of requests', ms: 1, reads: [{ name: 'task: verdict', whole: true, times: 1, mostMs: 1 }] },
  ],
}

function summaryOf(
  contest: Entry[],
  more: Partial<Parameters<typeof summarize>[0]> = {},
): ReturnType<typeof summarize> {
  const none = { growth: GROWTH, rateLimit: [], outages: [], dayTwo: [], fullTables: FULL, build: null }
  return summarize({ contest, ...none, loads: LOADS, sizes: SIZES, ...more })
}

it('compares contenders within each round', () => {
  const contest = [entry(APP, 110, {}), entry(BARE, 100, {}), entry(APP, 300, {}), entry(BARE, 100, {})]
  expect(ratio(contest, APP, BARE)).toBeCloseTo(2.05, 10)
})

it('judges calls of each duration by themselves', () => {
  const calls = { token: 2, register: 10 }
  const slow = (contender: Contender, ms: number): Entry => ({ ...entry(contender, ms, calls), latencyMs: 200 })
  const quick = [entry(APP, 200, calls), entry(SDK, 100, calls), entry(BARE, 100, calls)]
  const { rows } = summaryOf([...quick, slow(APP, 100), slow(SDK, 100), slow(BARE, 100)])
  const times = rows.filter(({ measure }) => measure.startsWith('time against'))
  expect(times.map(({ measure, value }) => [measure, value])).toEqual([
    ['time against the official SDK, 4 connections, 6 jobs, calls of 20 ms', 2],
    ['time against bare, 4 connections, 6 jobs, calls of 20 ms', 2],
    ['time against the official SDK, 4 connections, 6 jobs, calls of 200 ms', 1],
    ['time against bare, 4 connections, 6 jobs, calls of 200 ms', 1],
  ])
})

it('is reached when every row is', () => {
  const calls = { token: 2, register: 10 }
  const { allReached, rows } = summaryOf([entry(APP, 100, calls), entry(SDK, 100, calls), entry(BARE, 98, calls)])
  expect(rows.filter(({ reached }) => !reached)).toEqual([])
  expect(allReached).toBe(true)
  expect(rows.find(({ measure }) => measure.startsWith('database statements'))?.value).toBe(15)
})

it('is not reached when a call too many was made', () => {
  const calls = { token: 3, register: 10 }
  const { allReached, rows } = summaryOf([entry(APP, 100, calls), entry(SDK, 100, calls), entry(BARE, 98, calls)])
  expect(rows.filter(({ reached }) => !reached)).toEqual([
    { measure: 'outbound calls beyond the necessary ones, byoc_registration', value: 1, toReach: '0', reached: false },
  ])
  expect(allReached).toBe(false)
})

it('is not reached when a transaction evaluates more than its budget', () => {
  const [lane, ...others] = LOADS
  const loads = [{ entry: 'event Lanes', scripts: ['Lanes'], bytes: 340 * KB }, ...(lane ? [lane] : []), ...others]
  const calls = { token: 2, register: 10 }
  const contest = [entry(APP, 100, calls), entry(SDK, 100, calls), entry(BARE, 98, calls)]
  const { rows } = summaryOf(contest, { loads })
  expect(rows.filter(({ reached }) => !reached)).toEqual([
    {
      measure: "KB of Script Includes that a lane's event evaluates",
      value: 340,
      toReach: '≤ 330',
      reached: false,
    },
  ])
})

it('is not reached when an outage costs calls beyond the circuits, or a later step one too many', () => {
  const outage = { trunks: 10, organizations: 1, registered: 10, recoveredMs: 0, tooMany: 0, mostTokensPerMinute: 1 }
  const outages = [
    {
      ...outage,
      callsDuring: probesInADay() + 1,
      allowedCalls: probesInADay(),
      backlogMs: 1,
      minimumMs: 1,
      longestProbeMs: 1,
    },
  ]
  const step = { step: 'retire', contract: 'platform', trunks: 1, calls: {}, statements: 1, done: 1 } as const
  const calls = { token: 2, register: 10 }
  const contest = [entry(APP, 100, calls), entry(SDK, 100, calls), entry(BARE, 98, calls)]
  const { rows } = summaryOf(contest, { outages, dayTwo: [{ ...step, made: 2, necessary: 1 }] })
  expect(rows.filter(({ reached }) => !reached).map(({ measure }) => measure)).toEqual([
    "a day's outage, 10 trunks of 1 organizations: calls against what circuits allow",
    'calls beyond the necessary ones, platform: retire',
  ])
})

it('is not reached when an order reads a whole table that grows', () => {
  const calls = { token: 2, register: 10 }
  const contest = [entry(APP, 100, calls), entry(SDK, 100, calls), entry(BARE, 98, calls)]
  const steps = FULL.steps.map((step) => ({ ...step, step: 'orders: 50' }))
  const { rows } = summaryOf(contest, { fullTables: { ...FULL, steps } })
  expect(rows.filter(({ reached }) => !reached).map(({ measure }) => measure)).toEqual([
    'full tables: reads of a whole table, orders',
  ])
})

it('knows how often a circuit lets a call through in a day of failures: five and one under way, then after 30 s, twice as long each time, up to ten minutes', () => {
  expect(probesInADay()).toBe(5 + 1 + 5 + 142)
})

it('deals the trunks out to organizations that exist, each with a credential that exists', () => {
  const load = { contract: 'platform', trunks: 7, organizations: 3 } as const
  const { credentials, organizations } = inputOf(load)
  expect(trunksOf(load).map(({ organization }) => organization)).toEqual(
    [0, 1, 2, 0, 1, 2, 0].map((index) => organizations[index]?.name),
  )
  expect(organizations.map(({ credential }) => credential)).toEqual(credentials.map(({ name }) => name))
})
