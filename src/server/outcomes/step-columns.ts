import { now } from '../servicenow'
import type { State } from '../requests'
import type { RegistrationRecord } from '../registrations'
import type { StepResult } from './step-result'

/** The time of a write that is so old that it can't be carried out any more, in epoch milliseconds. */
const LONG_AGO = 1

/** The columns to write to the row. The same values are set in the worker's own copy. */
export function stepColumns(
  registration: RegistrationRecord,
  state: State,
  result: StepResult,
): Record<string, string> {
  const values: Record<string, string> = { state }
  if (result.write !== undefined) {
    registration.attempts = result.write.attempts
    values['attempts'] = String(registration.attempts)
    const { orgId, region, contract, inboundSite, unansweredWrites } = registration
    Object.assign(values, { org_id: orgId, region, contract, inbound_site: inboundSite })
    values['unanswered_writes'] = String(unansweredWrites)
  }
  const triedSince = result.triedSince ?? (result.write === undefined ? 0 : now())
  if (triedSince > 0 && registration.firstAttempt === 0) {
    values['first_attempt'] = String((registration.firstAttempt = triedSince))
  }
  if (result.genesysId !== undefined) {
    values['genesys_id'] = result.genesysId
    registration.genesysId = result.genesysId
  }
  if (result.writeSent !== undefined) {
    values['write_sent'] = result.writeSent === 0 ? '' : String(result.writeSent)
    registration.writeSent = result.writeSent
    if (result.writeSent > 0) values['unanswered_writes'] = String((registration.unansweredWrites += 1))
  }
  if (result.writeNamed === true && registration.writeSent === 0) {
    values['write_sent'] = String((registration.writeSent = LONG_AGO))
  }
  if (result.retryAt !== undefined) values['next_attempt'] = String(result.retryAt)
  if (result.verdict !== undefined) values['verdict'] = registration.verdict = result.verdict?.code ?? ''
  if (result.reschedules !== undefined) values['put_offs'] = String((registration.reschedules = result.reschedules))
  return values
}
