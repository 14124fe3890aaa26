/**
 * What happens after a verdict, unless a person decides otherwise.
 * `retry`: again later, within the budget. `heal_token`: forget the token, mint once more, try once; the same verdict on
 * a fresh token is for a person. `person`: nothing changes by itself.
 */
export type RetryClass = 'retry' | 'heal_token' | 'person'

interface Traits {
  retry: RetryClass
}

const person: Traits = { retry: 'person' }
const heal: Traits = { retry: 'heal_token' }
const retry: Traits = { retry: 'retry' }

/** The closed set of causes. */
export const VERDICT_TRAITS = {
  // Credential and token
  credential_missing: person,
  client_rejected: person,
  token_rate_limited: retry,
  token_being_minted: retry,
  scope_not_granted: heal,
  token_for_other_organization: heal,
  organization_not_linked: heal,
  token_expired: heal,
  token_rejected: heal,
  // Organization and access
  organization_unknown: person,
  organization_id_malformed: person,
  region_unknown: person,
  permission_missing: person,
  endpoint_absent: person,
  byoc_not_enabled: person,
  inbound_site_missing: person,
  // Request
  payload_invalid: person,
  payload_truncated: person,
  other_trunk_registered: person,
  conflict: person,
  // Traffic
  rate_limited: retry,
  service_unavailable: retry,
  timeout: retry,
  unreachable: retry,
  outcome_unknown: person,
  unexpected_response: person,
  // Our own guards
  instance_changed: person,
  organization_changed: person,
  outbound_disabled: person,
  unique_index_missing: person,
  secret_unreadable: person,
  organization_inactive: person,
  organization_unverified: person,
  logging_would_expose_secrets: person,
  privilege_denied: person,
  stopped: person,
  // Our own failures, and the platform's
  app_failed: retry,
  update_refused: person,
} as const satisfies Record<string, Traits>

export type VerdictCode = keyof typeof VERDICT_TRAITS

export const VERDICT_CODES = Object.keys(VERDICT_TRAITS) as VerdictCode[]

/** What to do about a code; `freshToken`: the token was minted for this very attempt, so minting again heals nothing. */
export function retryClass(code: VerdictCode, freshToken: boolean): RetryClass {
  const wanted: RetryClass = VERDICT_TRAITS[code].retry
  return wanted === 'heal_token' && freshToken ? 'person' : wanted
}

export function isVerdictCode(text: string): text is VerdictCode {
  return VERDICT_CODES.some((code) => code === text)
}
