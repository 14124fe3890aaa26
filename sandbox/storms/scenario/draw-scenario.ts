import * as fc from 'fast-check'
import type { CrashPoint } from '../../instance/runtime/workers/pool'
import { KIND_NAMES } from '../stage/organizations'
import { act, happening, STEPS } from './draw-happening'
import {
  ACT_KINDS,
  FAULT_KINDS,
  type CrashPlan,
  type HttpPlan,
  type RequestPlan,
  type Scenario,
  type StepClass,
} from './scenario'

const when = fc.constantFrom('before' as const, 'after' as const)

const httpPlan: fc.Arbitrary<HttpPlan> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refuse' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('reset' as const), when }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      when,
      status: fc.constantFrom(500 as const, 501 as const, 502 as const, 503 as const, 504 as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'html' as const,
        'html_502' as const,
        'truncate' as const,
        'slow_body' as const,
        'rate_limited' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('retry_after' as const),
      status: fc.constantFrom(429 as const, 503 as const),
      seconds: fc.integer({ min: 1, max: 120 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('late' as const), minutes: fc.integer({ min: 1, max: 13 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('timeout' as const), when, minutes: fc.integer({ min: 1, max: 13 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('hold' as const),
      when,
      minutes: fc.integer({ min: 1, max: 13 }),
      crash: fc.boolean(),
    }),
  },
)

/** The number of steps of each class in most cases: every one of them may crash. */
const STEPS_OF: Readonly<Record<StepClass, number>> = { any: STEPS, write: 120, event: 40, http: 30 }

const crashPlan: fc.Arbitrary<CrashPlan> = fc.constantFrom<StepClass>('any', 'write', 'event', 'http').chain((of) =>
  fc.record({
    class: fc.constant(of),
    nth: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: STEPS_OF[of] })),
    point: fc.constantFrom<CrashPoint>('crash before', 'crash after'),
  }),
)

const request: fc.Arbitrary<RequestPlan> = fc.record({
  organization: fc.nat({ max: 2 }),
  twin: rarely(6),
  foreign: rarely(12),
  routed: rarely(3),
  secret: rarely(2),
})

/** Every fault and happening that a case could have. */
const everything: fc.Arbitrary<Scenario> = fc.record({
  organizations: fc.uniqueArray(fc.constantFrom(...KIND_NAMES), { minLength: 1, maxLength: 3 }),
  requests: fc.array(request, { minLength: 1, maxLength: 4 }),
  others: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
  workers: fc.integer({ min: 1, max: 4 }),
  lanes: fc.integer({ min: 1, max: 4 }),
  turns: fc.array(fc.record({ worker: fc.nat({ max: 3 }), steps: fc.integer({ min: 1, max: 25 }) }), { maxLength: 40 }),
  crashes: fc.array(crashPlan, { maxLength: 4 }),
  http: fc.array(fc.option(httpPlan, { freq: 2 }), { maxLength: 16 }),
  happenings: fc
    .tuple(fc.array(happening, { maxLength: 20 }), fc.array(act, { maxLength: 6 }))
    .map((all) => all.flat()),
  fraction: fc.nat({ max: 999 }),
  ahead: fc.oneof(fc.constant(0), fc.integer({ min: -2000, max: 2000 })),
  dice: fc.nat(),
})

/** Each kind of fault is in every second case: of thirteen kinds, any three meet alone in one case of many. */
const kinds = fc.oneof({ weight: 5, arbitrary: fc.subarray([...FAULT_KINDS]) }, fc.constant([...FAULT_KINDS]))

const acts = fc.oneof({ weight: 3, arbitrary: fc.subarray([...ACT_KINDS]) }, fc.constant([...ACT_KINDS]))

/**
 * Cases of all kinds, each with the faults of a few kinds only. They shrink towards few requests, one worker after the
 * other, and nothing going wrong.
 */
export const scenario: fc.Arbitrary<Scenario> = fc.tuple(everything, kinds, acts).map(([all, chosen, done]) => ({
  ...all,
  crashes: chosen.includes('crash') ? all.crashes : [],
  http: chosen.includes('http') ? all.http : [],
  happenings: all.happenings.filter(({ kind }) => [...chosen, ...done, 'change'].includes(kind)),
}))

function rarely(oneIn: number): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
}
