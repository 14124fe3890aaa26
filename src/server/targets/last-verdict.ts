import type { Verdict } from '../verdicts'

/** Puts a verdict into the columns of an organization that people read; null empties them. */
export function setLastVerdict(organization: GlideRecord, found: Verdict | null): void {
  for (const [column, value] of Object.entries(lastVerdict(found))) organization.setValue(column, value)
}

/** A verdict as values of the columns of an organization that people read; null empties them. */
export function lastVerdict(found: Verdict | null): Record<string, string> {
  return {
    last_verdict: found?.code ?? '',
    last_verdict_message: found?.message ?? '',
    last_next_step: found?.nextStep ?? '',
  }
}
