import type { Verdict } from '../registration/verdicts'

/** Puts a verdict into the columns of an organization that people read; null empties them. */
export function setLastVerdict(organization: GlideRecord, found: Verdict | null): void {
  organization.setValue('last_verdict', found?.code ?? '')
  organization.setValue('last_verdict_message', found?.message ?? '')
  organization.setValue('last_next_step', found?.nextStep ?? '')
}
