/** A rule that a typed value breaks, with its fix. It never repeats a password. */
export interface Breach {
  rule: string
  fix: string
}

/** The result of checking one typed value: the parsed value, or the rule that it breaks. */
export type Checked<T> = { ok: true; value: T } | ({ ok: false } & Breach)

export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refused(rule: string, fix: string): { ok: false } & Breach {
  return { ok: false, rule, fix }
}
