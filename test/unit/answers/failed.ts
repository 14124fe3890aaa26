import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseCall } from '../../../src/server/answers/diagnose-answer'
import type { Failure } from '../../../src/server/answers/failure'
import { anAnswer } from '../samples'

/** A call that registers a trunk, about which something was known before. */
export const CONTEXT: CallContext = {
  operation: 'register',
  contract: 'byoc_registration',
  token: null,
  freshToken: false,
  facts: { organization: 'Acme', evidence: ['before'] },
}

/** The diagnosis of an answer that is a refusal. */
export function failed(status: number, body: unknown, change: Partial<CallContext> = {}, headers = {}): Failure {
  const found = diagnoseCall({ answer: anAnswer(status, body, headers) }, { ...CONTEXT, ...change })
  if (found.kind === 'success') throw new Error('it succeeded')
  return found
}
