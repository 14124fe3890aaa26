import { STATES } from '../../../src/server/requests/states'
import { operatorSummary, requesterSummary, workNote, type NotedStep } from '../../../src/server/requests/summary'
import { VERDICT_CODES } from '../../../src/server/verdicts/verdict-codes'
import { verdict } from '../../../src/server/verdicts/verdicts'

const REFUSED = verdict('token_rejected', { organization: 'Acme', evidence: ['register: HTTP 401'] })

describe('what people read', () => {
  it.each<NotedStep>([
    { step: 'put_off', verdict: REFUSED, attempts: 3, retryAt: '2026-01-15 12:00:05' },
    { step: 'waiting_for_write', until: '2026-01-15 12:15:00' },
    { step: 'registered', organization: 'Acme', genesysId: 'trunk-1' },
    { step: 'adopted', organization: 'Acme', genesysId: 'trunk-1' },
    { step: 'failed', verdict: REFUSED, reason: '12 attempts were made' },
    { step: 'outcome_unknown', verdict: verdict('outcome_unknown') },
    { step: 'retired', organization: 'Acme', reason: null },
  ])('notes $step', (noted) => {
    const facts = Object.entries(noted).flatMap(([key, value]: [string, unknown]) =>
      key !== 'step' && key !== 'wish' && (typeof value === 'string' || typeof value === 'number')
        ? [String(value)]
        : [],
    )
    const note = workNote(noted)
    expect(facts.filter((fact) => !note.includes(fact))).toEqual([])
    expect(note).toMatch(/^[A-Z]/)
  })

  it('gives the operator cause, code, next step and evidence', () => {
    expect(operatorSummary(REFUSED).split('\n')).toEqual([
      expect.stringMatching(/ \[token_rejected\]$/),
      expect.stringMatching(/^Next step: /),
      '- register: HTTP 401',
    ])
  })

  it.each(STATES)('tells the requester about %s', (state) => {
    expect(requesterSummary(state, null)).toMatch(/^[A-Z].*\.$/)
  })

  it('gives the requester a cause only where the requester can put it right', () => {
    const told = VERDICT_CODES.filter((code) =>
      requesterSummary('failed', verdict(code)).includes(verdict(code).message),
    )
    expect(told).toEqual(['inbound_site_missing', 'payload_invalid', 'payload_truncated', 'conflict'])
    expect(requesterSummary('failed', verdict('deletion_refused'))).toMatch(/could not be deleted/)
    expect(requesterSummary('failed', REFUSED)).toMatch(/not with your request/)
    expect(requesterSummary('registered', REFUSED)).toMatch(/is registered/)
  })
})
