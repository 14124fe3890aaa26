import { newGuid, now } from '../servicenow'
import type { GenesysCall } from '../contracts'
import type { OrganizationRecord } from '../organizations'
import { openAttempt, type AttemptClosing } from './attempts.store'
import { execute, type Outcome } from './outbound'

/**
 * Makes a call that changes nothing in Genesys and records it. `secrets`: secrets that are sent only in an encoded
 * form.
 */
export function callAndRecord(
  organization: OrganizationRecord,
  call: GenesysCall,
  authorization: string,
  secrets: readonly string[] = [],
): Outcome {
  return recorded({ request: '', organization: organization.sysId, lane: '', operation: call.operation }, () =>
    execute(call, authorization, secrets),
  )
}

/** Makes a call that may be repeated, between the opening and the completion of its attempt. */
export function recorded(
  attempt: { request: string; organization: string; lane: string; operation: string },
  call: () => Outcome,
): Outcome {
  const opened = openAttempt({ ...attempt, key: newGuid(), started: now() })
  const outcome = call()
  opened?.complete(closingOf(outcome, '', ''))
  return outcome
}

/** The values that the attempt's row keeps of a call's outcome: never a body or a header. */
export function closingOf(outcome: Outcome, verdict: string, genesysId: string): AttemptClosing {
  const answered = outcome.kind === 'answered'
  return {
    status: answered ? outcome.answer.status : null,
    durationMs: outcome.durationMs,
    correlationId: (answered ? outcome.answer.correlationId : null) ?? '',
    verdict: verdict === '' && !answered ? outcome.thrown : verdict,
    genesysId,
  }
}
