import type { Results } from '../results'

/** A table of the report, for a terminal and for Markdown. */
export interface Grid {
  title: string
  head: string[]
  rows: (string | number)[][]
}

/** The tables of what the app does with more jobs and nodes, in an outage, on day two and for its developers. */
export function gridsOf(results: Results): Grid[] {
  return [byJobs(results), limits(results), outages(results), dayTwo(results), full(results), developing(results)]
}

function byJobs({ jobs }: Results): Grid {
  return {
    title: 'Jobs of the queue by nodes',
    head: ['ms a call', 'nodes', 'jobs a node', 'ms a trunk', 'least ms', 'others wait, median ms', 'at most ms'],
    rows: jobs.map((cell) => [
      cell.latencyMs,
      cell.nodes,
      cell.jobs,
      cell.msPerTrunk.toFixed(1),
      cell.minimumMs.toFixed(1),
      cell.othersMedianMs.toFixed(1),
      cell.othersMostMs.toFixed(0),
    ]),
  }
}

function limits({ rateLimit }: Results): Grid {
  return {
    title: 'Under the rate limit, in virtual time',
    head: [
      'trunks',
      'organizations',
      'nodes',
      'minimum, s',
      'slowest / minimum',
      'first done, s',
      'most calls a minute and token',
      '429',
      'fairness',
      'processor ms a trunk',
      'peak MB',
    ],
    rows: rateLimit.map((each) => [
      each.trunks,
      each.organizations,
      each.nodes,
      (each.minimumMs / 1000).toFixed(0),
      (each.virtualMs / each.minimumMs).toFixed(3),
      (Math.min(...each.doneAtMs) / 1000).toFixed(1),
      each.mostPerMinute,
      each.tooMany,
      each.fairness.toFixed(4),
      (each.processorMs / each.trunks).toFixed(1),
      each.peakMemoryMb.toFixed(0),
    ]),
  }
}

function outages({ outages: measured }: Results): Grid {
  return {
    title: 'A day in which nobody can connect',
    head: [
      'waiting',
      'organizations',
      'calls',
      'allowed',
      'first trunk after, s',
      'backlog, s',
      'minimum, s',
      'tokens a minute',
    ],
    rows: measured.map((each) => [
      each.trunks,
      each.organizations,
      each.callsDuring,
      each.allowedCalls,
      (each.longestProbeMs / 1000).toFixed(0),
      (each.backlogMs / 1000).toFixed(1),
      (each.minimumMs / 1000).toFixed(1),
      each.mostTokensPerMinute,
    ]),
  }
}

function dayTwo({ dayTwo: steps }: Results): Grid {
  return {
    title: 'Day two',
    head: ['contract', 'step', 'trunks', 'calls', 'necessary', 'statements a trunk'],
    rows: steps.map((each) => [
      each.contract,
      each.step,
      `${String(each.done)} of ${String(each.trunks)}`,
      each.made,
      each.necessary,
      (each.statements / each.trunks).toFixed(1),
    ]),
  }
}

function full({ fullTables: { requests, attempts, steps } }: Results): Grid {
  return {
    title: `Reads with ${String(requests)} requests and ${String(attempts)} attempts`,
    head: ['step', 'seconds', 'reads', 'of whole tables', 'slowest read', 'ms'],
    rows: steps.map(({ step, ms, reads }) => [
      step,
      (ms / 1000).toFixed(1),
      reads.reduce((sum, { times }) => sum + times, 0),
      reads
        .filter(({ whole }) => whole)
        .map(({ name, mostMs }) => `${name} (${mostMs.toFixed(0)} ms)`)
        .join('; '),
      reads[0]?.name ?? '',
      (reads[0]?.mostMs ?? 0).toFixed(1),
    ]),
  }
}

function developing({ build }: Results): Grid {
  const seconds = (ms: number): string => (ms / 1000).toFixed(1)
  return {
    title: 'Developing, seconds',
    head: ['bare now-sdk build', 'npm run build', 'again', 'npm start', 'again'],
    rows:
      build === null
        ? []
        : [[build.bareMs, build.ownMs, build.againMs, build.startMs, build.startAgainMs].map(seconds)],
  }
}
