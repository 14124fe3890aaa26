import { now } from '../servicenow'
import type { OrganizationRecord } from '../organizations'
import { openSession, type GenesysSession } from '../calls'
import { reconcilingShare } from '../lanes'
import type { Reconciliation } from './reconciliation'

/** Longest time that a comparison waits: in a long outage those of other nights would wait beside it. */
const LONGEST_MS = 86400000

/** `later`: the organization can't be asked before that time. `never`: it can't be compared. */
export type OpenedComparison =
  { kind: 'open'; session: GenesysSession } | { kind: 'later'; at: number } | { kind: 'never'; why: string }

/** Opens a session for a comparison, within the share of the rate limit that comparisons have. */
export function openComparison(organization: OrganizationRecord, { startedAt }: Reconciliation): OpenedComparison {
  const later = (at: number): OpenedComparison =>
    now() - startedAt > LONGEST_MS ? never('the organization could not be asked for a day.') : { kind: 'later', at }
  const opened = openSession(organization, reconcilingShare(organization.sysId))
  if (opened.kind === 'paused') return later(opened.until)
  if (opened.kind === 'refused') return never(opened.verdict.message)
  const room = opened.session.mayCall()
  if (!room.ok) return later(room.at)
  const ready = opened.session.ready()
  if (ready.ok) return opened
  return ready.retryAt === null ? never(ready.verdict.message) : later(ready.retryAt)
}

function never(why: string): OpenedComparison {
  return { kind: 'never', why: `Not reconciled: ${why}` }
}
