import { VERDICTS, isVerdictCode, type Verdict } from '../verdicts'
import { spoken, type State } from './states'

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

/** Facts, beside the state, for the text that the requester reads. */
export interface RequesterFacts {
  verdict: Verdict | null
  /**
   * Group that the request is assigned to; '' when there is none, so that nobody is told; null when the text leaves it
   * out.
   */
  team: string | null
  /** A sentence with the person who decided something about the request, and the reason; '' when nobody decided. */
  decision?: string
  /** True for a request that changes a trunk. */
  changes?: boolean
}

/** The request's standing in the requester's words: no codes, and no places that only operators can open. */
export function requesterSummary(
  state: State,
  { verdict, team, decision = '', changes = false }: RequesterFacts,
): string {
  const plain = (changes ? PLAIN_CHANGE[state] : undefined) ?? PLAIN[state]
  const what = state === 'failed' && verdict !== null ? requesterCause(verdict) : plain
  const acts = needsPerson(state) && !isForRequester(verdict) ? whoActs(team) : ''
  return [what ?? `Your request is ${spoken(state)}.`, decision, acts].filter((part) => part !== '').join(' ')
}

const PLAIN: Readonly<Partial<Record<State, string>>> = {
  queued: 'Your trunk is on its way to Genesys Cloud.',
  registered: 'Your trunk is registered in Genesys Cloud.',
  changed: 'Your trunk was changed in Genesys Cloud.',
  rejected: 'Your request was rejected, and no trunk is made.',
  retiring: 'Your trunk is being deleted in Genesys Cloud.',
  retired: 'Your trunk was deleted in Genesys Cloud.',
  retrying: 'Genesys Cloud can not take your trunk right now. Your request is tried again by itself.',
  failed: 'Your trunk request could not be carried out.',
  outcome_unknown: 'It is not certain yet what became of your trunk.',
}

/** The same of a request that changes a trunk, where it has words of its own. */
const PLAIN_CHANGE: Readonly<Partial<Record<State, string>>> = {
  queued: 'Your change is on its way to Genesys Cloud.',
  rejected: 'Your change was rejected, and the trunk stays as it is.',
  retrying: 'Genesys Cloud can not take your change right now. It is tried again by itself.',
  failed: 'Your change could not be made.',
  outcome_unknown: 'It is not certain yet whether your change was made.',
}

/** True when a person has to act on a request in this state. */
export function needsPerson(state: State): boolean {
  return state === 'failed' || state === 'outcome_unknown'
}

/** A sentence that says who acts: the group that is told, or that nobody is. */
function whoActs(team: string | null): string {
  if (team === null) return ''
  return team === ''
    ? 'No team is set that is told of it: give the number of this request to your service desk.'
    : `It is assigned to the group "${team}", which looks into it.`
}

function requesterCause(verdict: Verdict): string {
  // The record may keep a code of an older version.
  const known = isVerdictCode(verdict.code) ? VERDICTS[verdict.code] : null
  if (known?.tells !== undefined) return known.tells
  return known?.fixedBy === 'requester'
    ? `Your trunk request could not be carried out. ${verdict.message} Please ask again with this corrected.`
    : 'Your trunk request could not be carried out for a reason that lies with the connection to Genesys Cloud, not with your request.'
}

/** True when the requester can put the cause right. The record may keep a code of an older version. */
function isForRequester(verdict: Verdict | null): boolean {
  return verdict !== null && isVerdictCode(verdict.code) && VERDICTS[verdict.code].fixedBy === 'requester'
}
