/** What a check of one typed value answers: the value understood, or the rule it breaks and how to put it right. */
export type Checked<T> = { ok: true; value: T } | { ok: false; rule: string; fix: string }

export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refused(rule: string, fix: string): { ok: false; rule: string; fix: string } {
  return { ok: false, rule, fix }
}
