import type { PersonAction } from '../scenario/scenario'
import { isBlind, ORGANIZATION_KINDS } from '../stage/organizations'
import type { Facts } from './facts'

/** The deeds of a case that a verdict may name. */
export interface Deeds {
  /** sys_ids of the requests that a person withdrew. */
  withdrawn: ReadonlySet<string>
  people: ReadonlySet<PersonAction>
  /** Names of the credentials whose secret was changed in Genesys. */
  rotated: ReadonlySet<string>
  /** Names of the credentials whose tokens were revoked. */
  revoked: ReadonlySet<string>
  /** The clock was set. */
  clockSet: boolean
  /** The instance refused some of the app's writes, or threw. */
  refused: boolean
  /** An organization's record was pointed elsewhere. */
  pointed: boolean
  /** The instance had another name. */
  renamed: boolean
}

/** The part of a request that a cause looks at. */
type Judged = Pick<Facts['requests'][number], 'kind' | 'route' | 'contested'>

/** Tells whether a verdict can be true, by the deeds of the case. Codes that aren't listed never are. */
export const CAUSES: Readonly<Record<string, (request: Judged, facts: Facts, deeds: Deeds) => boolean>> = {
  app_failed: (_request, _facts, { refused }) => refused,
  organization_unverified: (_request, _facts, { pointed }) => pointed,
  organization_changed: (_request, _facts, { pointed }) => pointed,
  token_for_other_organization: (_request, _facts, { pointed }) => pointed,
  organization_not_linked: (_request, _facts, { pointed }) => pointed,
  instance_changed: (_request, _facts, { renamed }) => renamed,
  stopped: (_request, _facts, { people }) => people.has('stop'),
  // Under the other contract, to which the record may be pointed, there are no outbound routes.
  payload_invalid: ({ route }, _facts, { pointed }) => pointed && route !== '',
  call_refused: ({ route }, { faults }) => route !== '' && has(faults, /^status_501/),
  conflict: (request) => request.contested,
  client_rejected: ({ kind }, _facts, { rotated, pointed }) =>
    pointed || rotated.has(ORGANIZATION_KINDS[kind].credential),
  token_rejected: ({ kind }, _facts, { revoked }) => revoked.has(ORGANIZATION_KINDS[kind].credential),
  token_expired: (_request, _facts, { clockSet }) => clockSet,
  unexpected_response: (_request, { faults }) => has(faults, /^(answer_|status_429|status_501|truncate)/),
  endpoint_absent: (_request, { faults }, { pointed }) => pointed || has(faults, /^status_501/),
  service_unavailable: (_request, { faults }) => has(faults, /^(status_50|answer_502)/),
  timeout: (_request, { faults }) => has(faults, /^(status_504|silence|hold)/),
  unreachable: (_request, { faults }) => has(faults, /^(refuse|reset|truncate|late)/),
  rate_limited: (_request, { faults }) => has(faults, /^status_429/),
  token_rate_limited: (_request, { faults }) => has(faults, /^status_429/),
}

/**
 * A failed request must have a cause that really occurred, and a request with an unknown outcome must have had no way
 * to ask.
 */
export function judgeVerdicts(facts: Facts, deeds: Deeds): string[] {
  return facts.requests.flatMap((request) => {
    const state = request.row['registration_state'] ?? ''
    const code = request.row['verdict'] ?? ''
    if (state === 'registered' && deeds.withdrawn.has(request.sysId)) {
      return [`${request.number} was withdrawn and is registered all the same`]
    }
    if (code === 'replaced_trunk_stands' && state === 'registered' && replacedStands(request, facts)) return []
    if (code === 'replacement_gone' && state === 'failed' && replacementIsGone(request, facts)) return []
    if (state === 'registered' || state === 'retired') {
      return code === '' ? [] : [`${request.number} is ${state} with the verdict ${code}`]
    }
    if (state === 'failed') {
      const cause = CAUSES[code]
      return cause?.(request, facts, deeds) === true
        ? []
        : [`${request.number} failed with the verdict ${code}, which is not true`]
    }
    // A request that Genesys refuses, or that a person stopped, can't look up the outcome of a write.
    const cause = CAUSES[code]
    const absent = has(facts.faults, /^status_501/)
    const hindered =
      absent ||
      (code !== 'conflict' && cause?.(request, facts, deeds) === true) ||
      (code === 'outcome_unknown' && deeds.refused && hasFailedItself(request)) ||
      (code === 'outcome_unknown' && deeds.pointed && answersNoLookUp(request))
    if (state === 'outcome_unknown' && !isBlind(request.kind) && !hindered) {
      return [`${request.number} is of unknown outcome, though Genesys could be asked`]
    }
    return []
  })
}

/** The app could not even ask: the instance refused the row that the app has to write before a call. */
function hasFailedItself({ row }: Facts['requests'][number]): boolean {
  return (row['verdict_evidence'] ?? '').includes('BYOC Trunks itself failed')
}

/** The record was pointed to a contract that the organization does not speak. */
function answersNoLookUp({ row }: Facts['requests'][number]): boolean {
  return (row['verdict_evidence'] ?? '').includes('The organization answers no look-up of trunks')
}

function replacedStands({ row }: Facts['requests'][number], { records, trunks }: Facts): boolean {
  const old = records.find((record) => record['sys_id'] === row['replaces'])
  return trunks.some(({ id }) => id === old?.['genesys_id'])
}

function replacementIsGone({ registration }: Facts['requests'][number], { requests, trunks }: Facts): boolean {
  const anew = requests.filter(({ row }) => row['replaces'] === registration?.['trunk'])
  return anew.some((each) => !trunks.some(({ id }) => id === each.registration?.['genesys_id']))
}

export function has(faults: ReadonlySet<string>, name: RegExp): boolean {
  return [...faults].some((each) => name.test(each))
}
