/**
 * `npm run mutation`: Stryker changes the pure files of src/server in small ways, one after the other; the unit tests have
 * to notice.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Command } from 'commander'
import { changedLines } from './changed-lines'
import { pureFiles } from './pure-files'
import { LEAST, ofRoom, scoreOf, survivors, type MutationReport } from './score'
import { keepScore } from './scores'
import { runStryker } from './stryker'

const ROOT = join(__dirname, '../..')

interface Wanted {
  room?: string[]
  since?: string
  atMost?: number
}

function main(): number {
  const files = pureFiles(ROOT)
  const wanted = new Command('npm run mutation --')
    .description('Changes the pure files of src/server in small ways; the unit tests have to notice 9 of 10 changes')
    .option('--room <names...>', 'these rooms alone')
    .option('--since <commit>', 'only lines that have changed since that commit')
    .option('--at-most <lines>', 'with --since: do nothing, and say so, when more lines have changed', Number)
    .parse()
    .opts<Wanted>()
  if (wanted.since !== undefined) return ofChange(wanted.since, [...files.values()].flat(), wanted.atMost)
  const rooms = wanted.room?.map((name) => roomOf(name, [...files.keys()])) ?? [...files.keys()]
  const report = runStryker(
    ROOT,
    rooms.flatMap((room) => files.get(room) ?? []),
  )
  const scores = rooms.map((room) => {
    const part = ofRoom(report, room)
    keepScore(ROOT, room, scoreOf(part))
    return tell(room, part)
  })
  return scores.every((score) => score >= LEAST) ? 0 : 1
}

function ofChange(since: string, pure: readonly string[], atMost = Infinity): number {
  const diff = execFileSync('git', ['diff', '--unified=0', '--relative', since, '--', ...pure], { encoding: 'utf8' })
  const ranges = changedLines(diff)
  const lines = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  if (lines === 0 || lines > atMost) {
    const why = lines === 0 ? 'No pure file has changed' : `${String(lines)} lines have changed: not tried here`
    process.stdout.write(`${why} since ${since}\n`)
    return 0
  }
  const mutate = ranges.map(({ file, from, to }) => `${file}:${String(from)}-${String(to)}`)
  return tell(`since ${since}`, runStryker(ROOT, mutate)) >= LEAST ? 0 : 1
}

/** Prints what became of the mutants, and returns how many of a hundred were noticed. */
function tell(title: string, report: MutationReport): number {
  const { score, tried, killed } = scoreOf(report)
  for (const each of survivors(report)) process.stdout.write(`${each}\n`)
  process.stdout.write(`${title}: ${String(killed)} of ${String(tried)} noticed, ${String(score)} %\n`)
  return score
}

function roomOf(name: string, rooms: readonly string[]): string {
  if (!rooms.includes(name))
    throw new Error(`${name} is no room with pure files: it must be one of ${rooms.join(', ')}.`)
  return name
}

process.exitCode = main()
