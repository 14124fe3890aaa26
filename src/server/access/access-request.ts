import { inFull, type Verdict } from '../verdicts'
import { failureOf, refineVerdict, type Failure } from '../answers'
import { lastCallAt } from '../attempts'
import { readProgress, updateTrunkRequest, verdictColumns } from '../requests'
import { findRegistrationOf, updateRegistration } from '../registrations'
import type { Check } from './access-findings'
import { accessTable } from './access-table'

/** Longest table in a work note. */
const NOTE_LENGTH = 8000

/** A call about a trunk that Genesys refused earlier. */
export interface EarlierRefusal {
  failure: Failure
  operation: 'register' | 'update' | 'retire' | 'read'
  /** Epoch milliseconds; null when no attempt of the call is kept any more. */
  at: number | null
}

/** Calls about a trunk. A change and a retirement read before they write, and may be refused there. */
const ABOUT_TRUNKS = ['register', 'retire', 'update', 'get', 'look_up', 'list'] as const

/**
 * The call of a request that Genesys refused, recognized by the verdict's evidence; null when Genesys refused none.
 */
export function earlierRefusalOf(request: string): EarlierRefusal | null {
  const found = readProgress(request)?.verdict ?? null
  if (found === null || (found.code !== 'token_rejected' && found.code !== 'permission_missing')) return null
  const called = ABOUT_TRUNKS.find((one) => found.evidence.some((line) => line.startsWith(`${one}: `)))
  if (called === undefined) return null
  const failure = { ...failureOf(found), status: found.code === 'token_rejected' ? 401 : 403 }
  const operation = called === 'get' || called === 'look_up' || called === 'list' ? 'read' : called
  return { failure, operation, at: lastCallAt(request, called) }
}

/**
 * Writes a diagnosis to a failed request: the checks as a work note, and the diagnosis' verdict when it says more than
 * the request's own.
 */
export function explainRequest(
  request: string,
  diagnosis: { checks: readonly Check[]; verdict: Verdict | null },
): void {
  const progress = readProgress(request)
  if (progress === null) return
  const { checks, verdict } = diagnosis
  const conclusion = verdict === null ? NOTHING_FOUND : inFull(verdict)
  const values: Record<string, string> = {
    work_notes: `Diagnosis: ${conclusion}\n\n${accessTable(checks, NOTE_LENGTH)}`,
  }
  const refined = progress.state === 'failed' ? refineVerdict(progress.verdict, verdict) : null
  if (refined === null) {
    updateTrunkRequest(request, values)
    return
  }
  updateTrunkRequest(request, { ...values, ...verdictColumns(refined) })
  const registration = findRegistrationOf(request)
  if (registration !== null) updateRegistration(registration.sysId, { verdict: refined.code })
}

const NOTHING_FOUND = 'Nothing stands in the way of this organization now. Choose Retry now on the trunk request.'
