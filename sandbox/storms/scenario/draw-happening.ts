import * as fc from 'fast-check'
import type { ChangedValue, HappeningPlan } from './scenario'

/** The number of steps of a case for which faults may be planned; most cases have some hundred. */
export const STEPS = 300

const step = fc.nat({ max: STEPS })

const value = fc.constantFrom<ChangedValue>('caller_name', 'allow_list', 'realm', 'auth_password', 'trunk_name')

/** A happening besides crashes and HTTP faults. */
export const happening: fc.Arbitrary<HappeningPlan> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      step,
      kind: fc.constant('person' as const),
      action: fc.oneof(
        { weight: 4, arbitrary: fc.constant('queue' as const) },
        { weight: 2, arbitrary: fc.constant('register' as const) },
        { weight: 3, arbitrary: fc.constant('retryNow' as const) },
        { weight: 2, arbitrary: fc.constant('stop' as const) },
        { weight: 1, arbitrary: fc.constantFrom('cancel' as const, 'retire' as const) },
      ),
      request: fc.nat({ max: 7 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step,
      kind: fc.constant('freeze' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 60 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step, kind: fc.constant('jump' as const), minutes: fc.integer({ min: -90, max: 90 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      step,
      kind: fc.constant('event' as const),
      change: fc.constantFrom('drop' as const, 'duplicate' as const, 'move' as const),
      which: fc.nat({ max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step,
      kind: fc.constant('rotate' as const),
      organization: fc.nat({ max: 2 }),
      minutes: fc.nat({ max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step, kind: fc.constant('revoke' as const), organization: fc.nat({ max: 2 }) }),
  },
  { weight: 1, arbitrary: fc.record({ step, kind: fc.constant('sites' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      step,
      kind: fc.constant('refuse' as const),
      place: fc.constantFrom(
        'claim' as const,
        'attempt' as const,
        'registration' as const,
        'lane' as const,
        'summary' as const,
        'task' as const,
      ),
      how: fc.constantFrom('abort' as const, 'throw' as const),
      minutes: fc.integer({ min: 1, max: 30 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step,
      kind: fc.constant('ahead' as const),
      what: fc.constantFrom(
        'lease' as const,
        'next_attempt' as const,
        'write_sent' as const,
        'circuit' as const,
        'call' as const,
      ),
      which: fc.nat({ max: 5 }),
      hours: fc.integer({ min: 2, max: 72 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step,
      kind: fc.constant('lose' as const),
      what: fc.constantFrom('token' as const, 'lane' as const, 'attempt' as const, 'registration' as const),
      which: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step,
      kind: fc.constant('identity' as const),
      what: fc.constantFrom('org_id' as const, 'region' as const, 'contract' as const, 'credential_alias' as const),
      organization: fc.nat({ max: 2 }),
      leaves: fc.boolean(),
      minutes: fc.nat({ max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step,
      kind: fc.constant('rename' as const),
      isClone: fc.boolean(),
      minutes: fc.nat({ max: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ step, kind: fc.constant('restore' as const), minutes: fc.nat({ max: 30 }) }) },
)

/** An act of people on a trunk that is known here. */
export const act: fc.Arbitrary<HappeningPlan> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      step,
      kind: fc.constant('change' as const),
      trunk: fc.nat({ max: 5 }),
      what: value,
      overwrite: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ step, kind: fc.constant('drift' as const), trunk: fc.nat({ max: 5 }), what: value }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ step, kind: fc.constant('adopt' as const), organization: fc.nat({ max: 2 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step, kind: fc.constant('replace' as const), change: fc.nat({ max: 3 }) }),
  },
)
