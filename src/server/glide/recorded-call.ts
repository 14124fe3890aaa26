import type { GenesysCall } from '../genesys/calls'
import { newHolder } from './lease'
import { execute, type Outcome } from './outbound'
import { recordCall } from './records/attempts'
import type { OrganizationRecord } from './records/organizations'

/** Makes a call that changes nothing in Genesys and records it. */
export function callAndRecord(organization: OrganizationRecord, call: GenesysCall, authorization: string): Outcome {
  const outcome = execute(call, authorization)
  recordCall(
    {
      key: newHolder(),
      request: '',
      organization: organization.sysId,
      lane: '',
      operation: call.operation,
      started: outcome.sentAt,
    },
    {
      status: outcome.kind === 'answered' ? outcome.answer.status : null,
      durationMs: outcome.durationMs,
      correlationId: (outcome.kind === 'answered' ? outcome.answer.correlationId : null) ?? '',
      verdict: outcome.kind === 'answered' ? '' : outcome.thrown,
      genesysId: '',
    },
  )
  return outcome
}
