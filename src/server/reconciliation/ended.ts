import { now } from '../servicenow'
import type { Failure } from '../answers'
import { PAGE_SIZE } from '../calls'
import type { Reconciliation } from './reconciliation'

/** Most repetitions of a page that got no answer, and the pause between them. */
const MOST_TRIES = 10
export const AGAIN_MS = 60000

/** Most pages that are read, so that a listing which never ends is not read for ever. */
export const MOST_PAGES = 500

export const endless = (): string =>
  `Not reconciled: the listing of trunks has more than ${String(MOST_PAGES)} pages of ${String(PAGE_SIZE)}, or no end.`

/** `later`: the reconciliation goes on at that time. `never`: it has failed. */
export type Ended =
  | { kind: 'done'; reconciliation: Reconciliation }
  | { kind: 'later'; at: number; reconciliation: Reconciliation }
  | { kind: 'never'; why: string }

export function unanswered({ verdict, retry, retryAfterMs }: Failure, reconciliation: Reconciliation): Ended {
  if (verdict.code === 'endpoint_absent') {
    return { kind: 'never', why: 'Not reconciled: the organization answers no listing of trunks.' }
  }
  const tries = reconciliation.tries + 1
  if (retry !== 'retry' || tries >= MOST_TRIES) return { kind: 'never', why: `Not reconciled: ${verdict.message}` }
  const at = now() + Math.max(AGAIN_MS * tries, retryAfterMs ?? 0)
  return { kind: 'later', at, reconciliation: { ...reconciliation, tries } }
}
