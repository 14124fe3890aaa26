import { listCall } from '../contracts'
import { verdict } from '../verdicts'
import { failureOf, type Failure } from '../answers'
import { PAGE_SIZE, readListing, type GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import type { RegistrationRecord } from '../registrations'
import { reschedule, type Worked } from '../retries'
import { writeStep } from '../outcomes'
import { judgeMissing, type ListingAnswer } from './retirement'

const DONE: Worked = { kind: 'done' }

/** Judges a DELETE that found nothing: the trunk is retired only if the organization's listing answers and lacks it. */
export function confirmRetired(
  registration: RegistrationRecord,
  record: TrunkRequestRecord,
  attempts: number,
  session: GenesysSession,
): Worked {
  const read = readListing(
    (pageNumber) => listCall(session.target, { pageNumber, pageSize: PAGE_SIZE }),
    record.sysId,
    session,
  )
  const listing: ListingAnswer =
    read.kind === 'read'
      ? { kind: 'listed', ids: read.trunks.map((trunk) => trunk.id), complete: read.complete }
      : { kind: read.failure.verdict.code === 'endpoint_absent' ? 'absent' : 'not_answered' }
  const judged = judgeMissing(registration.genesysId, listing)
  if (judged.kind === 'retired') {
    writeStep(registration, 'retire_done', {
      write: { attempts },
      verdict: null,
      note: 'It was no longer in Genesys Cloud.',
    })
    return DONE
  }
  if (judged.kind === 'outcome_unknown') {
    const { genesysId } = registration
    const evidence = read.kind === 'failure' ? read.failure.verdict.evidence : []
    const what = { operation: 'retire', trunkName: record.trunkName, genesysId } as const
    const found = verdict('outcome_unknown', { ...session.facts, ...what, evidence: [...evidence, judged.reason] })
    writeStep(registration, 'lose_track', { write: { attempts }, verdict: found, note: found.message })
    return DONE
  }
  const failure: Failure =
    read.kind === 'failure'
      ? read.failure
      : {
          ...failureOf(verdict('unexpected_response', { ...session.facts, evidence: [judged.reason] })),
          retry: 'retry',
        }
  return reschedule({ ...registration, attempts }, failure, session, null)
}
