import { total } from './contenders/statements'
import type { BuildTime } from './measures/build-time'
import { lookUps, necessaryCalls, registeringCalls } from './measures/calls'
import { BARE, isSame, RAISED, SDK } from './contenders/contenders'
import { ratio, type Entry } from './measures/contest'
import type { CountedStep } from './measures/day-two'
import { wholeReads, type FullTables } from './measures/full-tables'
import type { Growth } from './measures/growth'
import type { Load } from './measures/loads'
import type { Sizes } from './measures/sizes'
import type { Outaged } from './measures/outages'
import type { Limited } from './measures/limited'
import type { SummaryRow } from './results'

/** Compares the figures with what they have to show. */
export function summarize(measured: {
  contest: readonly Entry[]
  growth: Growth
  rateLimit: readonly Limited[]
  outages: readonly Outaged[]
  dayTwo: readonly CountedStep[]
  fullTables: FullTables
  build: BuildTime | null
  loads: readonly Load[]
  sizes: Sizes
}): { allReached: boolean; rows: SummaryRow[] } {
  const { contest, growth, rateLimit, outages, dayTwo, fullTables, build, loads, sizes } = measured
  const rows = [
    ...outboundCalls(contest),
    ...statements(contest),
    ...times(contest),
    atMost('growth of time with trunks, log-log slope', growth.slopes.trunks.time, 1.05),
    atMost('growth of statements with trunks, log-log slope', growth.slopes.trunks.statements, 1.05),
    ...rateLimit.flatMap((each) => {
      const nodes = each.nodes === 1 ? '' : ` and ${String(each.nodes)} nodes`
      const load = `${String(each.trunks)} trunks in ${String(each.organizations)} organizations${nodes}`
      return [
        atMost(`under the rate limit, ${load}: time against the minimum`, each.virtualMs / each.minimumMs, 1.05),
        exactly(`under the rate limit, ${load}: calls refused with 429`, each.tooMany, 0),
      ]
    }),
    ...outages.flatMap((each) => {
      const load = `${String(each.trunks)} trunks of ${String(each.organizations)} organizations`
      return [
        atMost(`a day's outage, ${load}: calls against what circuits allow`, each.callsDuring / each.allowedCalls, 1),
        atMost(`a day's outage, ${load}: backlog against its minimum`, each.backlogMs / each.minimumMs, 1.1),
        atMost(`a day's outage, ${load}: token requests in a minute afterwards`, each.mostTokensPerMinute, 300),
      ]
    }),
    ...dayTwo.map(({ contract, step, made, necessary }) =>
      exactly(`calls beyond the necessary ones, ${contract}: ${step}`, made - necessary, 0),
    ),
    ...['orders', 'form', 'sweeper'].map((step) =>
      exactly(`full tables: reads of a whole table, ${step}`, wholeReads(fullTables, step), 0),
    ),
    ...budgets(loads, sizes),
    ...(build === null ? [] : developing(build)),
  ]
  return { allReached: rows.every(({ reached }) => reached), rows }
}

function developing({ ratio, startAgainMs }: BuildTime): SummaryRow[] {
  return [
    atMost('npm run build against a bare now-sdk build', ratio, 1.2),
    atMost('npm start when all is built, seconds', startAgainMs / 1000, 3),
  ]
}

function outboundCalls(contest: readonly Entry[]): SummaryRow[] {
  const ours = contest.filter(({ contender }) => contender.kind === 'app')
  return [...new Set(ours.map(({ load }) => load.contract))].flatMap((contract) => {
    const entries = ours.filter(({ load }) => load.contract === contract)
    const extra = entries.map(({ calls, load }) => registeringCalls(calls) - necessaryCalls(load))
    const looked = entries.map(({ calls, load }) => lookUps(calls) / load.trunks)
    return [
      exactly(`outbound calls beyond the necessary ones, ${contract}`, Math.max(...extra), 0),
      ...(contract === 'platform'
        ? [atMost('look-ups of names for each registered trunk, platform', Math.max(...looked), 1)]
        : []),
    ]
  })
}

/** The most that a kind of transaction may evaluate, in KB, by the Script Include that it begins with. */
const BUDGETS: Readonly<Record<string, { what: string; kb: number }>> = {
  Lanes: { what: "a lane's event", kb: 330 },
  OrganizationRules: { what: "an organization's save", kb: 130 },
  CatalogFulfillment: { what: 'a step of the catalog flow', kb: 160 },
}

function budgets(loads: readonly Load[], { scriptIncludes }: Sizes): SummaryRow[] {
  const all = scriptIncludes.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    ...Object.entries(BUDGETS).map(([name, { what, kb }]) => {
      const most = Math.max(...loads.filter(({ scripts }) => scripts[0] === name).map(({ bytes }) => bytes))
      return atMost(`KB of Script Includes that ${what} evaluates`, most / 1024, kb)
    }),
    atMost('KB of Script Includes in all', all / 1024, 520),
  ]
}

function times(contest: readonly Entry[]): SummaryRow[] {
  return [...new Set(contest.map(({ latencyMs }) => latencyMs))].flatMap((latencyMs) => {
    const entries = contest.filter((entry) => entry.latencyMs === latencyMs)
    const how = `4 connections, 6 jobs, calls of ${String(latencyMs)} ms`
    return [
      atMost(`time against the official SDK, ${how}`, ratio(entries, RAISED, SDK), 1),
      atMost(`time against bare, ${how}`, ratio(entries, RAISED, BARE), 1.03),
    ]
  })
}

function statements(contest: readonly Entry[]): SummaryRow[] {
  const ours = contest.filter(({ contender }) => isSame(contender, RAISED))
  return [...new Set(ours.map(({ load }) => load.contract))].map((contract) => {
    const each = ours.flatMap(({ load, instance }) =>
      load.contract === contract && instance !== null
        ? [(total(instance.queueing) + total(instance.working)) / load.trunks]
        : [],
    )
    return atMost(`database statements per registered trunk, ${contract}`, Math.max(...each), 15)
  })
}

function atMost(measure: string, value: number, limit: number): SummaryRow {
  return { measure, value: rounded(value), toReach: `≤ ${String(limit)}`, reached: value <= limit }
}

function exactly(measure: string, value: number, wanted: number): SummaryRow {
  return { measure, value, toReach: String(wanted), reached: value === wanted }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
