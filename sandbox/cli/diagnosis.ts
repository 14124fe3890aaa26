import type { Verdict } from './orders/outcome'

/** One check of the app's diagnosis, in the order made. */
export interface AccessCheck {
  name: string
  outcome: 'pass' | 'fail' | 'skipped' | 'unknown'
  /** Outbound calls that it took. */
  calls: number
  evidence: string
}

/** The app's findings on one organization's access. */
export interface Diagnosis {
  name: string
  orgId: string
  checks: AccessCheck[]
  /** Null: nothing stands in the way. */
  verdict: Verdict | null
}
