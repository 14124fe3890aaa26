import type { RequestField } from './registration-request'

/** One reason why a request can't be sent. Never repeats a password. */
export interface RequestProblem {
  field: RequestField
  rule: string
  fix: string
  code: 'payload_invalid' | 'payload_truncated'
}

/** A field whose value breaks a rule. */
export function problem(field: RequestField, rule: string, fix: string): RequestProblem {
  return { field, rule, fix, code: 'payload_invalid' }
}
