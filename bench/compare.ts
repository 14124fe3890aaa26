import { readFileSync } from 'node:fs'
import type { Standing } from './measures/contest'
import type { Results } from './results'
import { median } from './statistics'

/** One figure of an earlier result beside today's. */
export interface ComparedFigure {
  measure: string
  before: number
  now: number
  /** The part of the earlier figure by which today's may be higher before it counts. */
  noise: number
  regressed: boolean
}

type Measured = Pick<Results, 'standings' | 'summary'>

/**
 * Counts repeat from run to run, but for calls that two workers race for: a token, a look-up of names. Sizes repeat.
 */
const COUNT_NOISE = 0.02

/** The least noise of a time: even quiet machines differ by that much from day to day. */
const LEAST_TIME_NOISE = 0.03

/**
 * Reads a `results.json` of an earlier run. Throws an error that names the file and what is wrong with it.
 */
export function readEarlier(file: string): Results {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`--compare: ${file} can't be read as JSON: ${error instanceof Error ? error.message : 'unknown'}`)
  }
  const { standings, summary } = (read ?? {}) as Partial<Results>
  if (!Array.isArray(standings) || !Array.isArray(summary?.rows)) {
    throw new Error(`--compare: ${file} is no result of this benchmark; give the results.json of an earlier run`)
  }
  return read as Results
}

/**
 * Compares what both results have. Times are compared as the app's ratio to *bare* of the same round, so that a slower
 * machine is not taken for a slower app; a time has regressed when its median is higher by more than the rounds of
 * either result are apart.
 */
export function compare(before: Measured, now: Measured): ComparedFigure[] {
  return [...times(before, now), ...counts(before, now)]
}

function times(before: Measured, now: Measured): ComparedFigure[] {
  return now.standings.filter(isApp).flatMap((standing) => {
    const earlier = before.standings.find((each) => isSameContest(each, standing) && each.name === standing.name)
    const then = earlier === undefined ? [] : ratios(before, earlier)
    const today = ratios(now, standing)
    if (then.length === 0 || today.length === 0) return []
    const noise = Math.max(spread(then), spread(today), LEAST_TIME_NOISE)
    return figure(
      `time against bare, ${standing.name}, ${standing.contract}, ${String(standing.latencyMs)} ms a call`,
      median(then),
      median(today),
      noise,
    )
  })
}

function isApp({ name }: Standing): boolean {
  return name.startsWith('app')
}

function isSameContest(one: Standing, other: Standing): boolean {
  return one.contract === other.contract && one.latencyMs === other.latencyMs
}

/** A contender's time over that of *bare* in each round. */
function ratios({ standings }: Measured, standing: Standing): number[] {
  const bare = standings.find((each) => isSameContest(each, standing) && each.name.startsWith('bare'))
  return standing.rounds.flatMap((ms, round) => {
    const base = bare?.rounds[round]
    return base === undefined ? [] : [ms / base]
  })
}

/** The distance between the highest and the lowest, as a part of the median. */
function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values)
}

/** Every row of the summary that is no time: calls, statements, sizes, and what is measured in virtual time. */
function counts(before: Measured, now: Measured): ComparedFigure[] {
  return now.summary.rows
    .filter(({ measure }) => !/^(time against|growth of time|npm run build)/.test(measure))
    .flatMap(({ measure, value }) => {
      const earlier = before.summary.rows.find((row) => row.measure === measure)
      return earlier === undefined ? [] : figure(measure, earlier.value, value, COUNT_NOISE)
    })
}

function figure(measure: string, before: number, now: number, noise: number): ComparedFigure[] {
  return [{ measure, before, now, noise, regressed: now > before * (1 + noise) }]
}
