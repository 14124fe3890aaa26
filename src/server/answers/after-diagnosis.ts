import { VERDICTS, isVerdictCode, type Verdict } from '../verdicts'

/** True when a request that ended with this verdict gets a diagnosis without a person's asking. */
export function isExplainable(code: string): boolean {
  return isVerdictCode(code) && VERDICTS[code].explainable === true
}

/**
 * The verdict that a request gets after a diagnosis; null when it keeps its own. Only the verdict "token refused",
 * which says nothing of the cause, gives way to another code. A trouble that is over by itself and the app's own guards
 * never explain it.
 */
export function refineVerdict(own: Verdict | null, diagnosed: Verdict | null): Verdict | null {
  if (own === null || diagnosed === null) return null
  const sameCause = diagnosed.code === own.code && diagnosed.message !== own.message
  const moreExact = own.code === 'token_rejected' && VERDICTS[diagnosed.code].explains === true
  if (!sameCause && !moreExact) return null
  const evidence = [...own.evidence, ...diagnosed.evidence.filter((line) => !own.evidence.includes(line))]
  return { ...diagnosed, evidence }
}
