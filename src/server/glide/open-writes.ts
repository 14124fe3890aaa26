import { findWrite, type AttemptClosing, type AttemptRecord } from './records/attempts'
import type { RegistrationRecord } from './records/registrations'

/** How the attempt of a write ends that had to stay: its row was claimed, but it did not leave. */
export const NEVER_SENT = {
  status: null,
  correlationId: '',
  verdict: 'never_sent',
  genesysId: '',
} as const satisfies Omit<AttemptClosing, 'durationMs'>

/** Writes of a registration that were sent by a worker which did not get to write down what came of them. */
export interface OpenWrites {
  /** Number of the last one. */
  attempts: number
  /** When the last one left whose effect isn't known, epoch milliseconds; 0 when none is. */
  writeSent: number
  /** The trunk that one of them made, or ''. */
  genesysId: string
}

/** One key per write and registration, whoever sends it. */
export function writeKey({ sysId }: RegistrationRecord, attempt: number): string {
  return `${sysId}:${String(attempt)}`
}

/** What the attempts know that the registration doesn't; null when it knows all. */
export function findOpenWrites(registration: RegistrationRecord): OpenWrites | null {
  const open: OpenWrites = { attempts: registration.attempts, writeSent: 0, genesysId: '' }
  for (;;) {
    const row = findWrite(writeKey(registration, open.attempts + 1))
    if (row === null) return open.attempts === registration.attempts ? null : open
    open.attempts += 1
    if (row.genesysId !== '') open.genesysId = row.genesysId
    if (isUnclear(row)) open.writeSent = row.started
  }
}

/** The registration's columns that then say so. */
export function columnsOf(open: OpenWrites, registration: RegistrationRecord): Record<string, string> {
  const columns: Record<string, string> = { attempts: String(open.attempts) }
  if (open.genesysId !== '') columns['genesys_id'] = open.genesysId
  if (open.genesysId === '' && open.writeSent > 0) {
    columns['write_sent'] = String(open.writeSent)
    columns['unanswered_writes'] = String(registration.unansweredWrites + 1)
  }
  return columns
}

/** Not answered, or not so that it is known what Genesys did. */
function isUnclear(row: AttemptRecord): boolean {
  if (!row.answered) return true
  if (row.operation !== 'register' || row.genesysId !== '' || row.verdict === NEVER_SENT.verdict) return false
  return row.status < 400 || row.status === 408 || row.status >= 500
}
