import fc from 'fast-check'
import { nextStep, type RegistrationRow } from '../../../src/server/steps/next-step'
import { isQueuedWork, STATES } from '../../../src/server/requests/states'
import { assertProperty } from '../properties'
import { NOW } from '../samples'

const QUARANTINE = 900_000

const ROW: RegistrationRow = {
  state: 'queued',
  goal: 'register',
  nextAttemptAt: null,
  writeSentAt: null,
  genesysId: null,
  pending: null,
}
const NOW_AND_HERE = { now: NOW, quarantineMs: QUARANTINE }

const row = fc.record<RegistrationRow>({
  state: fc.constantFrom(...STATES),
  goal: fc.constantFrom('register', 'retire'),
  nextAttemptAt: fc.option(fc.integer({ min: NOW - 2 * QUARANTINE, max: NOW + 2 * QUARANTINE })),
  writeSentAt: fc.option(fc.integer({ min: NOW - 2 * QUARANTINE, max: NOW + 2 * QUARANTINE })),
  genesysId: fc.option(fc.constant('trunk-1')),
  pending: fc.option(fc.constantFrom('stop', 'cancel', 'retire')),
})

describe('the next step', () => {
  it.each<[string, Partial<RegistrationRow>, object]>([
    ['fresh', {}, { step: 'register' }],
    ['left over by a dead worker that sent nothing', { state: 'registering' }, { step: 'register' }],
    ['due', { state: 'retrying', nextAttemptAt: NOW }, { step: 'register' }],
    ['not due', { state: 'retrying', nextAttemptAt: NOW + 1 }, { step: 'wait', until: NOW + 1 }],
    ['write may still land', { writeSentAt: NOW - QUARANTINE + 1 }, { step: 'wait', until: NOW + 1 }],
    ['write can not land any more', { writeSentAt: NOW - QUARANTINE }, { step: 'look_up' }],
    ['stamped before the clock was set back', { writeSentAt: NOW + 1e9 }, { step: 'wait', until: NOW + QUARANTINE }],
    ['answer stored, state not', { state: 'registering', genesysId: 'x' }, { step: 'registered', genesysId: 'x' }],
    [
      'pending',
      { state: 'registering', pending: 'cancel', writeSentAt: NOW },
      { step: 'carry_out', pending: 'cancel' },
    ],
    ['retire', { state: 'retiring', goal: 'retire', genesysId: 'x' }, { step: 'retire', genesysId: 'x' }],
    [
      'retire again, at once',
      { state: 'retiring', goal: 'retire', genesysId: 'x', writeSentAt: NOW },
      { step: 'retire', genesysId: 'x' },
    ],
    ['retire what may be there', { state: 'retiring', goal: 'retire', writeSentAt: 0 }, { step: 'look_up' }],
    ['retire what was never made', { state: 'retiring', goal: 'retire' }, { step: 'retired' }],
    [
      'retiring, asked again',
      { state: 'retiring', goal: 'retire', genesysId: 'x', pending: 'retire' },
      { step: 'retire', genesysId: 'x' },
    ],
    [
      'retiring, stopped meanwhile',
      { state: 'retiring', goal: 'retire', genesysId: 'x', pending: 'stop' },
      { step: 'carry_out', pending: 'stop' },
    ],
    [
      'canceled before anything was sent',
      { state: 'queued', pending: 'cancel' },
      { step: 'carry_out', pending: 'cancel' },
    ],
    ['a person’s', { state: 'failed', writeSentAt: 0 }, { step: 'nothing' }],
  ])('%s', (_name, change, step) => {
    expect(nextStep({ ...ROW, ...change }, NOW_AND_HERE)).toEqual(step)
  })

  it('never writes a second trunk while the first write has no answer', () => {
    assertProperty(
      fc.property(row, (one) => {
        const { step } = nextStep(one, NOW_AND_HERE)
        const nothingSent = one.writeSentAt === null && one.genesysId === null
        const allowed =
          (step !== 'register' || (nothingSent && one.goal === 'register')) &&
          (step !== 'retired' || nothingSent) &&
          (step === 'nothing' || isQueuedWork(one.state))
        expect(allowed).toBe(true)
      }),
      600,
    )
  })

  it('waits for a moment that comes, and then goes on', () => {
    assertProperty(
      fc.property(row, (one) => {
        let now = NOW
        for (let waits = 0; waits < 4; waits++) {
          const next = nextStep(one, { ...NOW_AND_HERE, now })
          if (next.step !== 'wait') return
          expect(next.until).toBeGreaterThan(now)
          expect(next.until - now).toBeLessThanOrEqual(2 * QUARANTINE)
          now = next.until
        }
        throw new Error('it waits for ever')
      }),
      600,
    )
  })
})
