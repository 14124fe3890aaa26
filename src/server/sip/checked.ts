/** A rule that a typed value breaks, and how to put it right. Never repeats a password. */
export interface Breach {
  rule: string
  fix: string
}

/** What a check of one typed value answers: the value understood, or what is wrong with it. */
export type Checked<T> = { ok: true; value: T } | ({ ok: false } & Breach)

export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refused(rule: string, fix: string): { ok: false } & Breach {
  return { ok: false, rule, fix }
}
