/**
 * The reason why the app did not do what a caller asked for. A verdict is about a trunk request that exists; a refusal
 * is about the asking, and nothing has changed.
 */
export interface Refusal {
  code: RefusalCode
  message: string
  nextStep: string
}

export const REFUSAL_CODES = [
  'input_missing',
  'input_ambiguous',
  'input_invalid',
  'request_unknown',
  'trunk_unknown',
  'organization_unknown',
  'organization_inactive',
  'organization_unverified',
  'payload_invalid',
  'payload_truncated',
  'inbound_site_missing',
  'correlation_id_taken',
  'order_under_way',
  'state_refuses',
  'refused_by_rule',
  'not_for_others',
  'not_diagnosed',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** The beginning of a text that a caller gave, in quotation marks. */
export function quoted(asked: string): string {
  return `"${asked.slice(0, 100)}"`
}
