import type { Outcome } from '../../../src/server/attempts/outbound'
import { judgeWrite } from '../../../src/server/trunks/judge-write'
import type { CallContext } from '../../../src/server/answers/call-context'
import { anAnswer, NOW } from '../samples'

const CONTEXT: CallContext = {
  operation: 'register',
  contract: 'byoc_registration',
  token: null,
  freshToken: false,
  facts: { secrets: ['hush-hush'] },
}
const TRUNK = { id: 'trunk-1', name: 'Berlin carrier' }

function answered(body: object, status = 201): Outcome {
  return { kind: 'answered', answer: anAnswer(status, body), sentAt: NOW, durationMs: 5 }
}

describe('the end of a write', () => {
  it('is a trunk, where the answer has one', () => {
    const seen = judgeWrite(answered(TRUNK), CONTEXT)
    expect(seen).toMatchObject({ diagnosis: { kind: 'success' }, trunk: TRUNK })
    expect(judgeWrite(answered(TRUNK), { ...CONTEXT, facts: {} })).toMatchObject({ trunk: TRUNK })
  })

  it.each([
    ['names none', { name: 'Berlin carrier' }, 'the answer names no trunk id'],
    ['calls it deleted', { ...TRUNK, state: 'deleted' }, 'the trunk is deleted'],
    ['repeats a secret as its id', { ...TRUNK, id: 'hush-hush' }, 'the trunk id is a secret'],
  ])('is a promise broken where the answer %s', (_name, body, seen) => {
    const judged = judgeWrite(answered(body), CONTEXT)
    expect(judged).toMatchObject({
      diagnosis: { kind: 'failure', uncertain: true, verdict: { code: 'unexpected_response' } },
      trunk: null,
    })
    expect(judged.diagnosis.kind === 'failure' && judged.diagnosis.verdict.evidence).toContain(seen)
  })

  it('is a refusal, whatever the refusal holds', () => {
    expect(judgeWrite(answered(TRUNK, 409), CONTEXT)).toMatchObject({ diagnosis: { kind: 'failure' }, trunk: null })
  })

  it('has no trunk where one is deleted', () => {
    const seen = judgeWrite(answered(TRUNK, 200), { ...CONTEXT, operation: 'retire' })
    expect(seen).toMatchObject({ diagnosis: { kind: 'success' }, trunk: null })
  })
})
