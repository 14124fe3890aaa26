import { judgeAttempts, judgeLanes } from './judge/attempts'
import { readFacts, type Facts } from './judge/facts'
import { judgeChangeVerdicts } from './judge/change-verdicts'
import { judgeChanges } from './judge/changes'
import { judgeReplacements } from './judge/replacements'
import { judgeRoutes } from './judge/routes'
import { SettlingWatch } from './judge/times'
import { judgeEnds, judgeTrunks } from './judge/trunks'
import { judgeTrunkRecords } from './judge/trunk-records'
import { judgeVerdicts, type Deeds } from './judge/verdicts'
import type { HappeningPlan, Scenario } from './scenario/scenario'
import { ORGANIZATION_KINDS } from './stage/organizations'
import { isAllDone, isHealable, stateOf } from './settled'
import { createOthers } from './stage/others'
import { createRequests, type PlayedRequest } from './stage/requests'
import { SCOPE, type Stage } from './stage/stage'
import { Storm } from './storm/storm'
import { type Tally } from './storm/tally'

/** The outcome of a case. */
export interface Played {
  /** Violations of the rules; empty when all is well. */
  problems: string[]
  tally: Tally
}

/** The app gives up after 24 hours: a request that has not ended by then never will. */
const CALM_MS = 30 * 3_600_000

/** Plays a scenario to its end and judges the outcome. */
export async function play(
  stage: Stage,
  scenario: Scenario,
  onStep: ((line: string) => void) | null = null,
): Promise<Played> {
  stage.reset(scenario.fraction, scenario.ahead)
  stage.setProperty('lanes_per_organization', String(scenario.lanes))
  const requests = createRequests(stage, scenario)
  const sysIds = requests.map(({ sysId }) => sysId)
  const others = createOthers(stage, scenario)
  const storm = new Storm(stage, scenario, sysIds, others)
  storm.onStep = onStep
  const problems: string[] = []
  try {
    await storm.rage(sysIds)
    storm.endFaults()
    // A person who was shown an error instead of a queued request asks again, once the organization is set right, which
    // takes no order while it is not verified. A request that is a draft in a backup is compared with Genesys first: it is
    // canceled when a write was sent for it since.
    for (const request of requests.filter((each) => stateOf(stage, each) === 'draft')) {
      const { lost } = storm.happenings
      const sent = lost.drafts.has(request.sysId) && lost.hasSent(request.sysId)
      storm.people.askAfterScripts(sent ? 'cancel' : 'queue', request.sysId)
    }
    const watch = new SettlingWatch(stage, isHurt(scenario), setBackMs(scenario))
    await storm.calm(
      () => isAllDone(stage, requests),
      CALM_MS,
      (quiet) => {
        watch.look(quiet)
      },
    )
    problems.push(...judge(read(), deedsOf(scenario, storm)), ...watch.problems())
    if (problems.length === 0) problems.push(...(await retryByHand()))
  } catch (error) {
    problems.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  } finally {
    await storm.abandon()
    stage.parts.runtime.pool.onSeamCall = null
  }
  problems.push(...storm.lanes.violations, ...storm.clone.violations)
  count(stage, storm.tally, requests)
  return { problems, tally: storm.tally }

  function read(): Facts {
    return readFacts(stage, requests, others, scenario.organizations, storm)
  }

  /**
   * Presses "Retry now" for every request that a person could set right: each must be registered then, and only once.
   */
  async function retryByHand(): Promise<string[]> {
    const { lost } = storm.happenings
    const failed = requests.filter((request) => isHealable(stage, request) && !lost.hasForgotten(request.sysId))
    if (failed.length === 0) return []
    for (const { sysId } of failed) storm.people.ask('retryNow', sysId)
    await storm.calm(() => isAllDone(stage, requests), CALM_MS)
    const left = failed.filter((request) => stateOf(stage, request) !== 'registered')
    return [
      ...left.map((request) => `${request.number} is ${stateOf(stage, request)} after "Retry now"`),
      ...judge(read(), deedsOf(scenario, storm)),
    ]
  }
}

function judge(facts: Facts, deeds: Deeds): string[] {
  return [
    ...judgeEnds(facts),
    ...judgeTrunks(facts),
    ...judgeTrunkRecords(facts),
    ...judgeRoutes(facts),
    ...judgeChanges(facts),
    ...judgeReplacements(facts),
    ...judgeVerdicts(facts, deeds),
    ...judgeChangeVerdicts(facts, deeds),
    ...judgeAttempts(facts),
    ...judgeLanes(facts),
  ]
}

/** True when something was lost or wrong that only the job of every five minutes makes good. */
function isHurt({ crashes, happenings, http }: Scenario): boolean {
  const lasting: readonly HappeningPlan['kind'][] = [
    'freeze',
    'jump',
    'refuse',
    'ahead',
    'lose',
    'identity',
    'rename',
    'restore',
  ]
  const isLost = (plan: HappeningPlan): boolean => plan.kind === 'event' && plan.change === 'drop'
  return (
    crashes.length > 0 ||
    http.some((plan) => plan?.kind === 'hold') ||
    happenings.some((plan) => lasting.includes(plan.kind) || isLost(plan))
  )
}

function setBackMs({ happenings }: Scenario): number {
  const minutes = happenings.map((plan) => (plan.kind === 'jump' && plan.minutes < 0 ? -plan.minutes : 0))
  return minutes.reduce((sum, each) => sum + each, 0) * 60_000
}

function deedsOf({ happenings, organizations }: Scenario, { people }: Storm): Deeds {
  const of = <K extends HappeningPlan['kind']>(kind: K): Extract<HappeningPlan, { kind: K }>[] =>
    happenings.filter((each): each is Extract<HappeningPlan, { kind: K }> => each.kind === kind)
  const credentials = (plans: { organization: number }[]): Set<string> =>
    new Set(
      plans.flatMap(({ organization }) => {
        const kind = organizations[organization % organizations.length]
        return kind === undefined ? [] : [ORGANIZATION_KINDS[kind].credential]
      }),
    )
  return {
    withdrawn: people.withdrawn,
    people: new Set(of('person').map(({ action }) => action)),
    rotated: credentials(of('rotate')),
    revoked: credentials(of('revoke')),
    clockSet: of('jump').length > 0,
    refused: of('refuse').length > 0,
    pointed: of('identity').length > 0,
    renamed: of('rename').length > 0,
  }
}

/** Adds the events that the records and the server's journal show to the tally. */
function count(stage: Stage, tally: Tally, requests: readonly PlayedRequest[]): void {
  const { database } = stage.parts
  for (const request of requests) tally.add(`request: ${stateOf(stage, request)}`)
  for (const { request, fault } of stage.genesys.faults.strikes) tally.add(`fault: ${request.fault ?? fault.kind}`)
  const lists = stage.genesys.requests.filter(({ operation }) => operation === 'list' || operation === 'trunk_list')
  for (const { registration_state: state = '' } of database.select(
    `${SCOPE}_trunk_request`,
    'act=change^followsISEMPTY',
  ))
    tally.add(`change: ${state}`)
  tally.add('replaced', database.count(`${SCOPE}_trunk`, 'replaced_byISNOTEMPTY^state=retired'))
  tally.add('adopted', database.count(`${SCOPE}_trunk`, 'source=adopted'))
  tally.add('look-ups', lists.length)
  tally.add('calls', stage.genesys.requests.length)
  tally.add('adoptions', database.count('sys_journal_field', 'valueSTARTSWITHAn earlier attempt had registered it'))
  tally.add('quarantines', database.count(`${SCOPE}_registration`, 'unanswered_writes>0'))
}
