/**
 * `npm run mutation`: Stryker changes the pure files of src/server in small ways, one after the other; the unit tests have
 * to notice, or the list of the room has to say why they do not.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command } from 'commander'
import { changedFiles } from './changed-files'
import { changedLines } from './changed-lines'
import { pureFiles } from './pure-files'
import { compare, heldElsewhere, keptReasons, updateReasons, withoutWhole } from './reasons'
import { hashOf, isUntried, LEAST, percent, scoreOf, type MutationReport } from './score'
import { keepScores, keptScores } from './scores'
import { runStryker } from './stryker'

const ROOT = join(__dirname, '../..')

interface Wanted {
  room?: string[]
  stale?: true
  since?: string
  changed?: true
  within?: number
  atOnce: number
  write?: true
}

const wanted = new Command('npm run mutation --')
  .description('Changes the pure files of src/server in small ways; the unit tests have to notice 9 of 10 changes')
  .option('--room <names...>', 'these rooms alone')
  .option('--stale', 'only files that have changed since their score was kept')
  .option('--since <commit>', 'only lines that have changed since that commit')
  .option('--changed', 'only files that have changed since the branch began, or in the last commit of the main branch')
  .option('--within <seconds>', 'begin no mutant later than that, and say how many were left', Number)
  .option('--at-once <mutants>', 'how many are tried at once', Number, 2)
  .option('--write', 'keep the survivors of whole rooms in their lists, for you to give each its reason')
  .parse()
  .opts<Wanted>()

function main(): number {
  const files = pureFiles(ROOT)
  const pure = [...files.values()].flat()
  if (wanted.changed === true) return ofChangedFiles(pure)
  if (wanted.since !== undefined) return ofLines(wanted.since, pure)
  const rooms = wanted.room?.map((name) => roomOf(name, [...files.keys()])) ?? [...files.keys()]
  const kept = keptScores(ROOT)
  const fates = rooms.map((room) => {
    const ofRoom = files.get(room) ?? []
    const mutate =
      wanted.stale === true ? ofRoom.filter((file) => isStale(file, kept[room]?.[basename(file)]?.hash)) : ofRoom
    return mutate.length === 0 || tried(room, ofRoom, mutate)
  })
  return fates.every(Boolean) ? 0 : 1
}

/** Tries files of one room, keeps their scores, and tells whether they are good enough. */
function tried(room: string, ofRoom: readonly string[], mutate: readonly string[]): boolean {
  const report = run(mutate)
  if (report === null) return false
  const before = keptScores(ROOT)[room] ?? {}
  const names = ofRoom.map((file) => basename(file))
  const old = Object.entries(before).filter(([name]) => names.includes(name))
  const reasons = keptReasons(ROOT, room)
  const found = mutate.map((file) => {
    // A file of types alone has no mutant.
    const { source, mutants } = report.files[file] ?? { source: readFileSync(join(ROOT, file), 'utf8'), mutants: [] }
    const elsewhere = heldElsewhere({ files: { [file]: { source, mutants } } }, reasons)
    const score = { hash: hashOf(source), ...scoreOf(mutants) }
    return [basename(file), elsewhere === 0 ? score : { ...score, elsewhere }]
  })
  const scores = { ...Object.fromEntries(old), ...Object.fromEntries(found) } as typeof before
  if (wanted.within === undefined) keepScores(ROOT, room, scores)
  const score = percent(Object.values(scores))
  process.stdout.write(`${room}: ${String(score)} % noticed\n`)
  return tell(room, report, wanted.write) && score >= LEAST
}

function ofChangedFiles(pure: readonly string[]): number {
  const { since, files } = changedFiles(ROOT)
  const mutate = pure.filter((file) => files.includes(file))
  if (since === null || mutate.length === 0) {
    process.stdout.write(
      since === null ? 'No commit to compare with: nothing is tried\n' : `No pure file has changed since ${since}\n`,
    )
    return 0
  }
  process.stdout.write(`Changed since ${since}: ${mutate.join(', ')}\n`)
  return tellRooms(run(mutate))
}

function ofLines(since: string, pure: readonly string[]): number {
  const diff = execFileSync('git', ['diff', '--unified=0', '--relative', since, '--', ...pure], { encoding: 'utf8' })
  const mutate = changedLines(diff).map(({ file, from, to }) => `${file}:${String(from)}-${String(to)}`)
  if (mutate.length > 0) return tellRooms(run(mutate))
  process.stdout.write(`No pure file has changed since ${since}\n`)
  return 0
}

function run(mutate: readonly string[]): MutationReport | null {
  const { within, atOnce } = wanted
  const report = runStryker(ROOT, mutate, within === undefined ? { atOnce } : { atOnce, within })
  const left = Object.values(report?.files ?? {}).flatMap(({ mutants }) => mutants.filter(isUntried)).length
  if (report === null) process.stdout.write(`${String(within)} seconds were not enough to begin\n`)
  else if (left > 0) process.stdout.write(`${String(left)} mutants were not tried: no time was left\n`)
  return report
}

/** Says which survivors have no reason, room by room. A mutant that was not tried is no failure. */
function tellRooms(report: MutationReport | null): number {
  const files = Object.entries(report?.files ?? {})
  const rooms = [...new Set(files.map(([file]) => file.split('/')[2] ?? ''))]
  const fates = rooms.map((room) => {
    const part = { files: Object.fromEntries(files.filter(([file]) => file.split('/')[2] === room)) }
    return tell(room, part)
  })
  return fates.every(Boolean) ? 0 : 1
}

/** Prints what became of one room's mutants beside its list, and tells whether each survivor has its reason there. */
function tell(room: string, report: MutationReport, writes = false): boolean {
  const reasons = keptReasons(ROOT, room)
  const compared = compare(report, writes ? withoutWhole(reasons) : reasons)
  if (writes) updateReasons(ROOT, room, compared)
  const { unexplained, obsolete } = compared
  const list = `test/mutation/reasons/${room}.txt`
  const say = (title: string, names: readonly string[]): void => {
    if (names.length > 0) process.stdout.write(`${[title, ...names].join('\n  ')}\n`)
  }
  say(`No test notices these, and ${list} has no reason:`, unexplained)
  say(`A test notices these now, so that their reason in ${list} is obsolete:`, obsolete)
  return unexplained.length === 0 || writes
}

function isStale(file: string, hash: string | undefined): boolean {
  return hash !== hashOf(readFileSync(join(ROOT, file), 'utf8'))
}

function roomOf(name: string, rooms: readonly string[]): string {
  if (!rooms.includes(name))
    throw new Error(`${name} is no room with pure files: it must be one of ${rooms.join(', ')}.`)
  return name
}

process.exitCode = main()
