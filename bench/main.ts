import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, readEarlier } from './compare'
import { buildTime } from './measures/build-time'
import { contest, CONTRACTS, runsOf, standings } from './measures/contest'
import { foreignText } from './measures/foreign-text'
import { dayTwoSteps } from './measures/day-two'
import { fullTables } from './measures/full-tables'
import { growth, sizesOf } from './measures/growth'
import { byJobs, cellsOf } from './measures/jobs'
import { costedLoads } from './measures/load-times'
import { limited } from './measures/limited'
import { outages } from './measures/outages'
import { sizes } from './measures/sizes'
import { readOptions } from './options'
import { FULL, LARGE, QUICK, type Plan } from './plan'
import { toChart } from './report/chart'
import { toMarkdown } from './report/markdown'
import { describeMachine, loadNow } from './report/machine'
import { openProgress, type Progress } from './report/progress'
import { toComparison, toTables } from './report/table'
import type { Results } from './results'
import { summarize } from './summary'

/** The checkout: this program is bundled into `dist/sandbox`. */
const ROOT = join(__dirname, '..', '..')

async function main(): Promise<void> {
  const options = readOptions(process.argv, join(ROOT, 'bench/results'))
  const plan = options.quick ? QUICK : options.large ? LARGE : FULL
  // A file that can't be compared with is told before half an hour is spent.
  const earlier = options.compare === undefined ? null : readEarlier(options.compare)
  const progress = openProgress(stepsOf(plan), process.stderr.isTTY)
  try {
    const measured = await measure(plan, options.quick, progress)
    const compared = earlier === null ? null : compare(earlier, measured)
    const results = { ...measured, compared }
    progress.end()
    write(options.output, results)
    if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
    else process.stdout.write(`${toTables(results)}${toComparison(compared)}Written to ${options.output}\n`)
    if (compared?.some(({ regressed }) => regressed)) process.exitCode = 1
  } finally {
    progress.end()
  }
}

function stepsOf(plan: Plan): number {
  const virtual = plan.rateLimit.length + plan.outage.length + CONTRACTS.length + 1
  return runsOf(plan).length + cellsOf(plan).length + sizesOf(plan).length + virtual + plan.buildRounds
}

/** The measures run one after the other, so that none disturbs another. */
async function measure(plan: Plan, quick: boolean, progress: Progress): Promise<Omit<Results, 'compared'>> {
  const loadBefore = loadNow()
  const entries = await contest(plan, progress)
  const grown = await growth(plan, progress)
  const jobs = await byJobs(plan, progress)
  const rateLimit = await limited(plan, progress)
  const outaged = await outages(plan, progress)
  const dayTwo = await dayTwoSteps(plan, progress)
  const full = await fullTables(plan, progress)
  const build = plan.buildRounds === 0 ? null : buildTime(ROOT, plan.buildRounds, progress)
  const loads = await costedLoads(ROOT)
  const sized = sizes(ROOT)
  return {
    summary: summarize({
      contest: entries,
      growth: grown,
      rateLimit,
      outages: outaged,
      dayTwo,
      fullTables: full,
      build,
      loads,
      sizes: sized,
    }),
    quick,
    machine: describeMachine(loadBefore),
    standings: standings(entries),
    growth: grown,
    rateLimit,
    jobs,
    outages: outaged,
    dayTwo,
    fullTables: full,
    sizes: sized,
    loads,
    foreignText: foreignText(ROOT),
    build,
    contest: entries,
  }
}

function write(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(join(folder, 'table.txt'), toTables(results))
  writeFileSync(join(folder, 'table.md'), `${toMarkdown(results)}\n`)
  writeFileSync(join(folder, 'chart.svg'), toChart(results))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
