import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nameOf, namesOf, stands } from './name'
import { hasSurvived, isKilled, type MutationReport, type Mutant } from './score'

/**
 * The kinds of reasons for leaving a mutant alive. `Equivalent`: no input can tell it from the original. `Accepted`: one
 * could, and the reason says why no test does. `Held elsewhere`: a test notices that is no unit test, which the reason names. `Not gone
 * through yet`: nobody has looked.
 */
export const KINDS = ['Equivalent', 'Accepted', 'Held elsewhere', 'Not gone through yet'] as const

export interface Reason {
  kind: (typeof KINDS)[number]
  /** A sentence; empty for those that nobody has gone through. */
  why: string
  /**
   * Each as its file, a comma and its name. All those of one declaration, as of a table: `file.ts, TABLE: *`; all of a room
   * that nobody has gone through: `*`.
   */
  mutants: string[]
}

function pathOf(root: string, room: string): string {
  return join(root, 'test/mutation/reasons', `${room}.txt`)
}

export function keptReasons(root: string, room: string): Reason[] {
  const path = pathOf(root, room)
  return existsSync(path) ? readReasons(readFileSync(path, 'utf8')) : []
}

/** A list of reasons: a paragraph each, which begins with its kind, and holds the mutants in indented lines. */
export function readReasons(text: string): Reason[] {
  return text
    .split(/\n{2,}/)
    .slice(1)
    .map((paragraph) => {
      const lines = paragraph.split('\n').filter((line) => line !== '')
      const words = lines.filter((line) => !line.startsWith('  ')).join(' ')
      const kind = KINDS.find((each) => words.startsWith(`${each}:`) || words === `${each}.`)
      if (kind === undefined) throw new Error(`A reason begins with ${KINDS.join(', ')}, not with: ${words}`)
      const mutants = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim())
      return { kind, why: words.slice(kind.length + 1).trim(), mutants }
    })
}

export function writeReasons(room: string, reasons: readonly Reason[]): string {
  const head = `Changes to the pure files of ${room} that the unit tests do not notice, each with the reason.\n`
  const paragraphs = reasons.map(({ kind, why, mutants }) =>
    [why === '' ? `${kind}.` : `${kind}: ${why}`, ...mutants.map((each) => `  ${each}`), ''].join('\n'),
  )
  return [head, ...paragraphs].join('\n')
}

/** The mutants of a report that have met a fate, as the lists name them: each once, in the order of their files. */
function listed({ files }: MutationReport, hasFate: (mutant: Mutant) => boolean): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    namesOf(file, source, mutants.filter(hasFate)).map((name) => `${basename(file)}, ${name}`),
  )
}

/** Stands for all mutants of a room that nobody has gone through. */
const WHOLE = '*'

/** The reasons for single mutants, and for those of single declarations. */
export function withoutWhole(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ mutants }) => !mutants.includes(WHOLE))
}

export interface Compared {
  unexplained: string[]
  /** Explained, and noticed now. */
  obsolete: string[]
}

/** Compares the mutants that were tried with the reasons of their room. */
export function compare(report: MutationReport, reasons: readonly Reason[]): Compared {
  const alive = listed(report, hasSurvived)
  const noticed = listed(report, isKilled)
  const known = reasons.flatMap(({ mutants }) => mutants)
  return {
    unexplained: alive.filter((name) => !known.some((each) => covers(each, name))),
    obsolete: known.filter((each) => each !== WHOLE && noticed.some(coveredBy(each)) && !alive.some(coveredBy(each))),
  }
}

/** The number of a report's survivors that a test notices which is no unit test. */
export function heldElsewhere({ files }: MutationReport, reasons: readonly Reason[]): number {
  const held = reasons.filter(({ kind }) => kind === 'Held elsewhere').flatMap(({ mutants }) => mutants)
  return Object.entries(files)
    .flatMap(([file, { source, mutants }]) =>
      mutants.filter(hasSurvived).map((mutant) => `${basename(file)}, ${nameOf(file, source, mutant)}`),
    )
    .filter((name) => held.some((each) => covers(each, name))).length
}

function covers(known: string, name: string): boolean {
  if (known === WHOLE) return true
  return known.endsWith(': *') ? name.startsWith(known.slice(0, -1)) : known === name
}

function coveredBy(known: string): (name: string) => boolean {
  return (name) => covers(known, name)
}

/** Takes the obsolete mutants out of the list of a whole room, and puts the unexplained among those that nobody has gone through. */
export function updateReasons(root: string, room: string, { unexplained, obsolete }: Compared): void {
  const kept = withoutWhole(keptReasons(root, room))
    .map((each) => ({ ...each, mutants: each.mutants.filter((name) => !obsolete.includes(name)) }))
    .filter(({ mutants }) => mutants.length > 0)
  const open = kept.filter(({ kind }) => kind === 'Not gone through yet').flatMap(({ mutants }) => mutants)
  const all: Reason[] = kept.filter(({ kind }) => kind !== 'Not gone through yet')
  if (open.length + unexplained.length > 0) {
    all.push({ kind: 'Not gone through yet', why: '', mutants: [...open, ...unexplained] })
  }
  const path = pathOf(root, room)
  mkdirSync(dirname(path), { recursive: true })
  if (all.length === 0) rmSync(path, { force: true })
  else writeFileSync(path, writeReasons(room, all))
}

/** The listed mutants whose text is gone from the sources. `read` returns the text of a file, or null. */
export function gone(reasons: readonly Reason[], read: (file: string) => string | null): string[] {
  return reasons
    .flatMap(({ mutants }) => mutants)
    .filter((each) => each !== WHOLE)
    .filter((each) => {
      const source = read(fileOf(each))
      return source === null || !stands(each.slice(fileOf(each).length + 2), fileOf(each), source)
    })
}

function fileOf(mutant: string): string {
  return mutant.slice(0, mutant.indexOf(', '))
}
