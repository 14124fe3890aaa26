import { STATES, type State } from '../../../src/server/requests/states'
import { goalIn } from '../../../src/server/requests/acts'
import type { Goal } from '../../../src/server/requests/lifecycle'
import { requesterSummary } from '../../../src/server/requests/requester-words'
import { operatorSummary, workNote, type NotedStep } from '../../../src/server/requests/summary'
import { VERDICT_CODES, VERDICTS } from '../../../src/server/verdicts/all-verdicts'
import { verdict, type Verdict } from '../../../src/server/verdicts/make-verdict'

const REFUSED = verdict('token_rejected', { organization: 'Acme', evidence: ['register: HTTP 401'] })

describe('what people read', () => {
  it.each<[NotedStep, string]>([
    [
      { step: 'put_off', verdict: REFUSED, attempts: 3, retryAt: '2026-01-15 12:00:05' },
      `Attempt 3: ${REFUSED.message}\nThe next attempt is made at 2026-01-15 12:00:05.`,
    ],
    [
      { step: 'waiting_for_write', until: '2026-01-15 12:15:00' },
      'A write was sent whose answer is not known, and it may still arrive. Nothing is sent before 2026-01-15 12:15:00; then the trunk is looked up.',
    ],
    [
      { step: 'registered', organization: 'Acme', genesysId: 'trunk-1' },
      'Registered in Genesys Cloud organization "Acme" with id trunk-1.',
    ],
    [
      { step: 'adopted', organization: 'Acme', genesysId: 'trunk-1' },
      'An earlier write of this request had reached Genesys Cloud organization "Acme": its trunk trunk-1 was found, and no second one was made.',
    ],
    [
      { step: 'failed', verdict: REFUSED, reason: '12 attempts were made' },
      `${operatorSummary(REFUSED)}\nNo further attempt: 12 attempts were made.`,
    ],
    [{ step: 'failed', verdict: REFUSED, reason: null }, operatorSummary(REFUSED)],
    [{ step: 'outcome_unknown', verdict: REFUSED }, operatorSummary(REFUSED)],
    [{ step: 'retired', organization: 'Acme', reason: null }, 'Deleted in Genesys Cloud organization "Acme".'],
    [
      { step: 'retired', organization: 'Acme', reason: 'it was not there' },
      'Deleted in Genesys Cloud organization "Acme" (it was not there).',
    ],
  ])('notes %j', (noted, note) => {
    expect(workNote(noted)).toBe(note)
  })

  it('gives the operator cause, code, next step and evidence', () => {
    expect(operatorSummary(REFUSED).split('\n')).toEqual([
      expect.stringMatching(/ \[token_rejected\]$/),
      expect.stringMatching(/^Next step: /),
      '- register: HTTP 401',
    ])
  })

  const told = (state: State, verdict: Verdict | null = null, team: string | null = null): string =>
    requesterSummary(state, { verdict, team })

  it.each(STATES)('tells the requester about %s', (state) => {
    expect(told(state)).toMatch(/^[A-Z].*[^.]\.$/)
    expect(told(state)).toMatch(/trunk|Your request is /)
  })

  it('knows no cause for a verdict of an older version', () => {
    const old = { ...REFUSED, code: 'of_an_older_version' } as unknown as Verdict
    expect(told('failed', old, 'Telephony')).toBe(
      'Your trunk request could not be carried out for a reason that lies with the connection to Genesys Cloud, not with your request. It is assigned to the group "Telephony", which looks into it.',
    )
    expect(told('failed')).toBe('Your trunk request could not be carried out.')
    expect(told('draft')).toBe('Your request is a draft.')
  })

  it('gives the requester a cause only where the requester can put it right', () => {
    const causes = VERDICT_CODES.filter((code) => told('failed', verdict(code)).includes(verdict(code).message))
    expect(causes).toEqual(VERDICT_CODES.filter((code) => VERDICTS[code].fixedBy === 'requester'))
    expect(told('failed', verdict('deletion_refused'))).toMatch(/could not be deleted/)
    expect(told('failed', REFUSED)).toMatch(/not with your request/)
    expect(told('registered', REFUSED)).toMatch(/is registered/)
  })

  it('says that somebody looks into it only where somebody is told, and never of a mistake of the requester', () => {
    expect(told('failed', REFUSED, 'Telephony')).toMatch(/assigned to the group "Telephony"/)
    expect(told('failed', REFUSED, '')).toMatch(/No team is set that is told of it/)
    expect(told('outcome_unknown', null, '')).toMatch(/No team is set that is told of it/)
    for (const state of STATES.filter((each) => each !== 'failed' && each !== 'outcome_unknown')) {
      expect(told(state, null, 'Telephony')).toBe(told(state))
    }
    for (const team of ['Telephony', ''])
      expect(told('failed', verdict('payload_invalid'), team)).toBe(told('failed', verdict('payload_invalid')))
  })

  it('says who decided', () => {
    const rejected = requesterSummary('rejected', { verdict: null, team: null, decision: 'Rejected by Ann: too late' })
    expect(rejected).toBe('Your request was rejected, and no trunk is made. Rejected by Ann: too late')
  })

  const ofGoal = (goal: Goal, state: State, verdict: Verdict | null = null): string =>
    requesterSummary(state, { verdict, team: '', goal })

  it.each(STATES)('never tells a change or a deletion that is %s in words of registering', (state) => {
    const settled = state === 'registered'
    for (const goal of ['change', 'retire'] as const) {
      for (const said of [ofGoal(goal, state), ofGoal(goal, state, REFUSED), ofGoal(goal, state, verdict('stopped'))])
        expect(/registered|no trunk is made|trunk request could not/.test(said)).toBe(settled)
    }
  })

  it('says why a change or a deletion failed, and asks only for what the requester can mend', () => {
    const wrong = verdict('payload_invalid', { problems: ['SIP URI: wrong.'] })
    expect(ofGoal('change', 'failed', wrong)).toMatch(/^Your change could not be made\. .*ask for the change again/)
    expect(ofGoal('retire', 'failed', wrong)).toMatch(/^The deletion .* not with your request\. No team is set/)
    expect(ofGoal('change', 'failed', verdict('stopped'))).toMatch(/^Your change could not be made since a person/)
    expect(told('failed', verdict('organization_inactive'))).toMatch(/since its organization takes no orders/)
    expect(told('failed', verdict('app_failed'))).toMatch(/because of an error in the system, not because of/)
  })

  it('takes a request that registers for a deletion from the moment on that its trunk is to be deleted', () => {
    expect(STATES.filter((state) => goalIn(state, 'register', '') === 'retire')).toEqual(['retiring', 'retired'])
    expect(goalIn('failed', 'register', 'Ann')).toBe('retire')
    expect([goalIn('failed', 'change', ''), goalIn('failed', 'retire', '')]).toEqual(['change', 'retire'])
  })
})
