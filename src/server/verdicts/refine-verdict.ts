import { VERDICT_TRAITS, type VerdictCode } from './verdict-codes'
import type { Verdict } from './verdicts'

/** Refusals that a diagnosis may explain further: each is a 401 or 403 of Genesys, or what is behind it. */
const EXPLAINABLE: readonly VerdictCode[] = [
  'client_rejected',
  'scope_not_granted',
  'token_for_other_organization',
  'organization_not_linked',
  'token_expired',
  'token_rejected',
  'permission_missing',
]

/** Whether a request that ended with this verdict is diagnosed by itself. */
export function isExplainable(code: string): boolean {
  return EXPLAINABLE.some((one) => one === code)
}

/**
 * The verdict that a request gets after a diagnosis; null when its own stays. Only a refused token, which says nothing
 * of the cause, gives way to another code; what is over by itself and the app's own guards never explain it.
 */
export function refineVerdict(own: Verdict | null, diagnosed: Verdict | null): Verdict | null {
  if (own === null || diagnosed === null) return null
  const sameCause = diagnosed.code === own.code && diagnosed.message !== own.message
  const moreExact = own.code === 'token_rejected' && explains(diagnosed.code)
  if (!sameCause && !moreExact) return null
  const evidence = [...own.evidence, ...diagnosed.evidence.filter((line) => !own.evidence.includes(line))]
  return { ...diagnosed, evidence }
}

const GUARDS: readonly VerdictCode[] = [
  'instance_changed',
  'organization_changed',
  'outbound_disabled',
  'unique_index_missing',
  'secret_unreadable',
  'organization_inactive',
  'organization_unverified',
  'logging_would_expose_secrets',
  'privilege_denied',
  'unexpected_response',
]

function explains(code: VerdictCode): boolean {
  return VERDICT_TRAITS[code].retry !== 'retry' && !GUARDS.includes(code)
}
