import { VERDICTS, isVerdictCode, type Verdict } from '../verdicts'
import type { Goal } from './lifecycle'
import { spoken, type State } from './states'

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
  /** The goal for the trunk; by default, it is registered. */
  goal?: Goal
}

/** The request's standing in the requester's words: no codes, and no places that only operators can open. */
export function requesterSummary(
  state: State,
  { verdict, team, decision = '', goal = 'register' }: RequesterFacts,
): string {
  const what = state === 'failed' && verdict !== null ? requesterCause(verdict, goal) : plainly(state, goal)
  const acts = needsPerson(state) && !isForRequester(verdict, goal) ? whoActs(team) : ''
  return [what, decision, acts].filter((part) => part !== '').join(' ')
}

/** The states whose words are the same for every goal. */
const COMMON: Readonly<Partial<Record<State, string>>> = {
  registered: 'Your trunk is registered in Genesys Cloud.',
  changed: 'Your trunk was changed in Genesys Cloud.',
  retiring: 'Your trunk is being deleted in Genesys Cloud.',
  retired: 'Your trunk was deleted in Genesys Cloud.',
}

/** A failed deletion may have reached Genesys Cloud all the same, so that its words leave open where the trunk is. */
const PLAIN: Readonly<Record<Goal, Readonly<Partial<Record<State, string>>>>> = {
  register: {
    queued: 'Your trunk is on its way to Genesys Cloud.',
    rejected: 'Your request was rejected, and no trunk is made.',
    retrying: 'Genesys Cloud can not take your trunk right now. Your request is tried again by itself.',
    failed: 'Your trunk request could not be carried out.',
    outcome_unknown: 'It is not certain yet what became of your trunk.',
  },
  change: {
    awaiting_approval: 'Your change is awaiting approval.',
    queued: 'Your change is on its way to Genesys Cloud.',
    registering: 'Your change is on its way to Genesys Cloud.',
    rejected: 'Your change was rejected, and the trunk stays as it is.',
    retrying: 'Genesys Cloud can not take your change right now. It is tried again by itself.',
    failed: 'Your change could not be made.',
    outcome_unknown: 'It is not certain yet whether your change was made.',
    cancelled: 'Your change is cancelled.',
  },
  retire: {
    registering: 'Your trunk is being deleted in Genesys Cloud.',
    failed: 'The deletion of your trunk could not be completed.',
    outcome_unknown: 'It is not certain yet whether your trunk was deleted.',
  },
}

function plainly(state: State, goal: Goal): string {
  return PLAIN[goal][state] ?? COMMON[state] ?? `Your request is ${spoken(state)}.`
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

const ASK_AGAIN: Readonly<Record<Goal, string>> = {
  register: 'Please ask again with this corrected.',
  change: 'Please ask for the change again with this corrected.',
  retire: '',
}

const BY_CONNECTION = 'for a reason that lies with the connection to Genesys Cloud, not with your request'

function requesterCause(verdict: Verdict, goal: Goal): string {
  // The record may keep a code of an older version.
  const known = isVerdictCode(verdict.code) ? VERDICTS[verdict.code] : null
  if (known?.tells !== undefined) return known.tells
  const failed = plainly('failed', goal)
  if (isForRequester(verdict, goal)) return `${failed} ${verdict.message} ${ASK_AGAIN[goal]}`
  return `${failed.replace(/\.$/, '')} ${known?.because ?? BY_CONNECTION}.`
}

/** True when the requester can put the cause right. The record may keep a code of an older version. */
function isForRequester(verdict: Verdict | null, goal: Goal): boolean {
  if (verdict === null || goal === 'retire') return false
  return isVerdictCode(verdict.code) && VERDICTS[verdict.code].fixedBy === 'requester'
}
