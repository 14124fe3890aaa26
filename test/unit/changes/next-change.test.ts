import { nextChange, type ChangeRow } from '../../../src/server/changes/next-change'
import { NOW } from '../samples'

const QUARANTINE = 900_000
const ROW: ChangeRow = { state: 'queued', nextAttempt: 0, writeSent: 0, pending: null }

describe('the next step of a change', () => {
  it.each<[string, Partial<ChangeRow>, object]>([
    ['fresh', {}, { step: 'change' }],
    ['put off', { state: 'retrying', nextAttempt: NOW + 1 }, { step: 'wait', until: NOW + 1 }],
    ['due again', { state: 'retrying', nextAttempt: NOW }, { step: 'change' }],
    ['its write may still land', { writeSent: NOW - QUARANTINE + 5 }, { step: 'wait', until: NOW + 5 }],
    ['its write can not land any more', { writeSent: NOW - QUARANTINE }, { step: 'change' }],
    ['stamped before the clock was set back', { writeSent: NOW + 1e9 }, { step: 'wait', until: NOW + QUARANTINE }],
    ['canceled meanwhile', { pending: 'cancel', writeSent: NOW }, { step: 'carry_out', pending: 'cancel' }],
    ['made', { state: 'changed' }, { step: 'nothing' }],
  ])('%s', (_what, row, step) => {
    expect(nextChange({ ...ROW, ...row }, { now: NOW, quarantineMs: QUARANTINE })).toEqual(step)
  })

  it('takes 0 for no write at all, whatever the clock says', () => {
    expect(nextChange(ROW, { now: 5, quarantineMs: QUARANTINE })).toEqual({ step: 'change' })
  })
})
