import { scope as SCOPE } from '../../../now.config.json'
import { refusal, text, wholeNumber } from '../servicenow'
import { NOWHERE, type Place } from '../targets'

const TABLE = `${SCOPE}_attempt`

/** One outbound call. The type has no place for a body, a header or a token. */
export interface AttemptRecord extends Place {
  sysId: string
  key: string
  operation: string
  status: number
  started: number
  verdict: string
  genesysId: string
  answered: boolean
}

/** The facts that are recorded before a call leaves. */
export interface AttemptOpening {
  key: string
  request: string
  organization: string
  lane: string
  operation: string
  started: number
  /** The place that a write is sent to; absent for other calls. */
  place?: Place
}

/** The facts that are recorded when a call has ended, with an answer or without one. */
export interface AttemptClosing {
  status: number | null
  durationMs: number
  correlationId: string
  verdict: string
  genesysId: string
  /** The organization that a write's answer names, where it is another than the intended one. */
  orgId?: string
}

/** The value of the column `verdict` while a call has no answer yet. */
export const UNANSWERED = 'unanswered'

/** A recorded attempt whose call this worker, and no other, may make. */
export interface OpenAttempt {
  /** Completes the row with the call's answer. */
  complete(closing: AttemptClosing): void
}

/**
 * Opens an attempt: its row is inserted before the call leaves, so that a worker which dies leaves no call unaccounted
 * for. Under a write's key the row is the claim to send that write. Null means that another worker claimed the key
 * first, so that this worker must not send. Throws when the row can't be stored for another reason; the call must not
 * leave then, either.
 */
export function openAttempt(opening: AttemptOpening): OpenAttempt | null {
  const record = opened(opening)
  record.setValue('verdict', UNANSWERED)
  if (record.insert() === null) {
    if (findWrite([opening.key]) !== null) return null
    throw new Error(refusal('the attempt could not be recorded', record))
  }
  return {
    complete(closing) {
      close(record, closing)
      record.update()
    },
  }
}

/** The write that was claimed under one of these keys, or null. */
export function findWrite(keys: readonly string[]): AttemptRecord | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('key', 'IN', keys.join(','))
  record.setLimit(1)
  record.query()
  if (!record.next()) return null
  const verdict = text(record.getValue('verdict'))
  return {
    sysId: text(record.getUniqueValue()),
    key: text(record.getValue('key')),
    operation: text(record.getValue('operation')),
    status: wholeNumber(record.getValue('status')),
    started: wholeNumber(record.getValue('started')),
    verdict,
    genesysId: text(record.getValue('genesys_id')),
    answered: verdict !== UNANSWERED,
    orgId: text(record.getValue('org_id')),
    region: text(record.getValue('region')),
    contract: text(record.getValue('contract')),
  }
}

/**
 * The times of the calls that the lane has made since `since`, oldest first. They used up its share of the rate limit.
 */
export function callsOfLane(lane: string, since: number, limit: number): number[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('lane', lane)
  record.addQuery('started', '>', String(since))
  record.orderBy('started')
  record.setLimit(limit)
  record.query()
  const started: number[] = []
  while (record.next()) started.push(wholeNumber(record.getValue('started')))
  return started
}

/** The time of the last call of an operation for a trunk request; null when no such attempt is kept. */
export function lastCallAt(request: string, operation: string): number | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('request', request)
  record.addQuery('operation', operation)
  record.orderByDesc('started')
  record.setLimit(1)
  record.query()
  return record.next() ? wholeNumber(record.getValue('started')) : null
}

function opened(opening: AttemptOpening): GlideRecord {
  const record = new GlideRecord(TABLE)
  record.initialize()
  record.setValue('key', opening.key)
  record.setValue('request', opening.request)
  record.setValue('organization', opening.organization)
  record.setValue('lane', opening.lane)
  record.setValue('operation', opening.operation)
  record.setValue('started', String(opening.started))
  const { orgId, region, contract } = opening.place ?? NOWHERE
  record.setValue('org_id', orgId)
  record.setValue('region', region)
  record.setValue('contract', contract)
  return record
}

function close(record: GlideRecord, closing: AttemptClosing): void {
  if (closing.status !== null) record.setValue('status', String(closing.status))
  record.setValue('duration_ms', String(closing.durationMs))
  record.setValue('correlation_id', closing.correlationId)
  record.setValue('verdict', closing.verdict)
  record.setValue('genesys_id', closing.genesysId)
  if (closing.orgId !== undefined) record.setValue('org_id', closing.orgId)
}
