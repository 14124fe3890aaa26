import type { Verdict } from '../verdicts'

/** Steps that leave a work note. Times are texts for people. */
export type NotedStep =
  | { step: 'put_off'; verdict: Verdict; attempts: number; retryAt: string }
  | { step: 'waiting_for_write'; until: string }
  | { step: 'registered'; organization: string; genesysId: string }
  | { step: 'adopted'; organization: string; genesysId: string }
  | { step: 'failed'; verdict: Verdict; reason: string | null }
  | { step: 'outcome_unknown'; verdict: Verdict }
  | { step: 'retired'; organization: string; reason: string | null }

/** Text of the work note for an operator. */
export function workNote(noted: NotedStep): string {
  switch (noted.step) {
    case 'put_off':
      return `Attempt ${String(noted.attempts)}: ${noted.verdict.message}\nThe next attempt is made at ${noted.retryAt}.`
    case 'waiting_for_write':
      return (
        'A write was sent whose answer is not known, and it may still arrive. ' +
        `Nothing is sent before ${noted.until}; then the trunk is looked up.`
      )
    case 'registered':
      return `Registered in Genesys Cloud organization "${noted.organization}" with id ${noted.genesysId}.`
    case 'adopted':
      return (
        `An earlier write of this request had reached Genesys Cloud organization "${noted.organization}": ` +
        `its trunk ${noted.genesysId} was found, and no second one was made.`
      )
    case 'failed':
      return [operatorSummary(noted.verdict), noted.reason === null ? null : `No further attempt: ${noted.reason}.`]
        .filter((line) => line !== null)
        .join('\n')
    case 'outcome_unknown':
      return operatorSummary(noted.verdict)
    case 'retired':
      return `Deleted in Genesys Cloud organization "${noted.organization}"${noted.reason === null ? '' : ` (${noted.reason})`}.`
  }
}

/** A verdict for operators: cause, next step, evidence. */
export function operatorSummary(verdict: Verdict): string {
  const evidence = verdict.evidence.map((line) => `- ${line}`)
  return [`${verdict.message} [${verdict.code}]`, `Next step: ${verdict.nextStep}`, ...evidence].join('\n')
}
