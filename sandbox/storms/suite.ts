import * as fc from 'fast-check'
import type { PackageFile } from '../instance/data/package/read'
import { play } from './play'
import { scenario } from './scenario/draw-scenario'
import type { Scenario } from './scenario/scenario'
import { Stage } from './stage/stage'
import { Tally } from './storm/tally'

export interface SuiteOptions {
  runs: number
  seed: number
  /** Path of fast-check to one case of an earlier run. */
  path?: string
  /** Stops making a failing case smaller after so many tries. Default 200. */
  shrinks?: number
  /** Called for every case. */
  onCase?: (cases: number) => void
}

/** A case that failed, made as small as it could be. */
export interface Failure {
  scenario: Scenario
  problems: string[]
  /** Together with the seed, the path that plays exactly this case again. */
  path: string
}

export interface SuiteResult {
  cases: number
  /** The tally of the cases before the first that failed, and of that one. */
  tally: Tally
  failure: Failure | null
}

/** The error that reports a case's problems to fast-check. */
class Problems extends Error {
  override readonly name = 'Problems'

  constructor(readonly problems: string[]) {
    super(problems.join('\n'))
  }
}

/** Plays random scenarios, one after the other, until one fails; then the smallest one that still fails. */
export async function runSuite(app: readonly PackageFile[], options: SuiteOptions): Promise<SuiteResult> {
  const stage = await Stage.open(app)
  const tally = new Tally()
  let cases = 0
  let failing = false
  try {
    const property = fc.asyncProperty(scenario, async (one) => {
      const played = await play(stage, one)
      if (!failing) {
        cases += 1
        tally.merge(played.tally)
        options.onCase?.(cases)
      }
      if (played.problems.length === 0) return
      failing = true
      throw new Problems(played.problems)
    })
    const { runs: numRuns, seed, path } = options
    const details = await fc.check(limited(property, options.shrinks ?? 200), {
      numRuns,
      seed,
      ...(path === undefined ? {} : { path }),
    })
    if (!details.failed) return { cases, tally, failure: null }
    const [found] = details.counterexample ?? []
    const problems =
      details.errorInstance instanceof Problems ? details.errorInstance.problems : [String(details.errorInstance)]
    if (found === undefined) throw new Error(problems.join('\n'))
    return { cases, tally, failure: { scenario: found, problems, path: details.counterexamplePath ?? '' } }
  } finally {
    await stage.close()
  }
}

/** Once a case has failed, tries only so many smaller ones. */
function limited<T>(property: fc.IAsyncProperty<T>, shrinks: number): fc.IAsyncProperty<T> {
  let left = Number.POSITIVE_INFINITY
  const run = property.run.bind(property)
  property.run = async (value) => {
    if (left === 0) return null
    left -= 1
    const failure = await run(value)
    if (failure !== null && left > shrinks) left = shrinks
    return failure
  }
  return property
}
