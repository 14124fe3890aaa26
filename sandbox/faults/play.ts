import { judgeAttempts, judgeLanes } from './judge/attempts'
import { readFacts, type Facts } from './judge/facts'
import { judgeRoutes } from './judge/routes'
import { SettlingWatch } from './judge/times'
import { judgeEnds, judgeTrunks } from './judge/trunks'
import { judgeTrunkRecords } from './judge/trunk-records'
import { judgeVerdicts, type Deeds } from './judge/verdicts'
import type { HappeningPlan, Scenario } from './scenario/scenario'
import { isBlind, ORGANIZATION_KINDS, orgIdOf, REGION_ID } from './stage/organizations'
import { createRequests, type PlayedRequest } from './stage/requests'
import { INSTANCE, SCOPE, type Stage } from './stage/stage'
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

const NOT_ASKED = 'registration_state=registered^outbound_routeISNOTEMPTY^route_requestISEMPTY'
const WORK = 'stateINqueued,registering,retrying,retiring'

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
  const storm = new Storm(stage, scenario, sysIds)
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
    const watch = new SettlingWatch(stage, requests, isHurt(scenario), setBackMs(scenario))
    await storm.calm(
      () => isSettled(stage, requests),
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
    return readFacts(stage, requests, scenario.organizations, storm.happenings.lost)
  }

  /**
   * Presses "Retry now" for every request that a person could set right: each must be registered then, and only once.
   */
  async function retryByHand(): Promise<string[]> {
    const { lost } = storm.happenings
    const failed = requests.filter((request) => isHealable(stage, request) && !lost.hasForgotten(request.sysId))
    if (failed.length === 0) return []
    for (const { sysId } of failed) storm.people.ask('retryNow', sysId)
    await storm.calm(() => isSettled(stage, requests), CALM_MS)
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
    ...judgeVerdicts(facts, deeds),
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

function isSettled({ parts }: Stage, requests: readonly PlayedRequest[]): boolean {
  const { database } = parts
  if (database.count(`${SCOPE}_registration`, WORK) > 0 || database.count(`${SCOPE}_lane`, '') > 0) return false
  // A pending command is not done yet: the sweeper sees to it.
  if (database.count(`${SCOPE}_registration`, 'wishISNOTEMPTY') > 0) return false
  // The task still has to be closed, because the instance refused that before.
  if (database.count(`${SCOPE}_trunk_request`, 'verdict=update_refused') > 0) return false
  // A trunk has to be put on its outbound route still, or nobody has asked for that yet.
  const steps = ['followsISNOTEMPTY^registration_stateINqueued,registering,retrying', NOT_ASKED]
  if (steps.some((query) => database.count(`${SCOPE}_trunk_request`, query) > 0)) return false
  return requests.every(({ sysId }) => {
    const state = database.get(`${SCOPE}_trunk_request`, sysId)?.['registration_state'] ?? ''
    return !['draft', 'queued', 'registering', 'retrying', 'retiring'].includes(state)
  })
}

function stateOf({ parts }: Stage, { sysId }: PlayedRequest): string {
  return parts.database.get(`${SCOPE}_trunk_request`, sysId)?.['registration_state'] ?? ''
}

function isMadeAnew({ parts }: Stage, { sysId }: PlayedRequest): boolean {
  return parts.database.count(`${SCOPE}_registration`, `request=${sysId}^created_anew=true`) > 0
}

function registers({ parts }: Stage, { sysId }: PlayedRequest): boolean {
  return parts.database.count(`${SCOPE}_registration`, `request=${sysId}^operation=retire`) === 0
}

/** True when nothing stands in the way of a request any more, now that no fault lasts. */
function isHealable(stage: Stage, request: PlayedRequest): boolean {
  const state = stateOf(stage, request)
  // A write that was sent under a lost registration can't be looked up in an organization that answers no look-up.
  if (isBlind(request.kind) && isMadeAnew(stage, request)) return false
  const ended = state === 'failed' || (state === 'outcome_unknown' && !isBlind(request.kind))
  return ended && !request.contested && registers(stage, request) && !standsElsewhere(stage, request)
}

/**
 * True when the request belongs to another instance by now, or its write went where the organization's record doesn't
 * point any more.
 */
function standsElsewhere({ parts }: Stage, { sysId, kind }: PlayedRequest): boolean {
  const [registration = {}] = parts.database.select(`${SCOPE}_registration`, `request=${sysId}`)
  const { instance = '', write_sent: sent = '', genesys_id: genesysId = '' } = registration
  const mayBeThere = genesysId !== '' || Number(sent) > 0
  const place = { org_id: orgIdOf(kind), region: REGION_ID, contract: ORGANIZATION_KINDS[kind].contract }
  const isMoved = Object.entries(place).some(([field, here]) => ![here, ''].includes(registration[field] ?? ''))
  return ![INSTANCE, ''].includes(instance) || (mayBeThere && isMoved)
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
  tally.add('look-ups', lists.length)
  tally.add('calls', stage.genesys.requests.length)
  tally.add('adoptions', database.count('sys_journal_field', 'valueSTARTSWITHAn earlier attempt had registered it'))
  tally.add('quarantines', database.count(`${SCOPE}_registration`, 'unanswered_writes>0'))
}
