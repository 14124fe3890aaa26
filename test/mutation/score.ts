import { createHash } from 'node:crypto'

/** The part of Stryker's report that is read: https://github.com/stryker-mutator/mutation-testing-elements, its report schema. */
export interface MutationReport {
  files: Record<string, FileReport>
}

export interface FileReport {
  source: string
  mutants: Mutant[]
}

export interface Mutant {
  mutatorName: string
  replacement?: string
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError' | 'Pending'
  statusReason?: string
  location: { start: Position; end: Position }
}

interface Position {
  line: number
  column: number
}

/** The fate of one file's mutants. */
export interface Score {
  /** Mutants that were tried, or would have been had a test come by. */
  tried: number
  killed: number
  /** Those that a test notices which is no unit test. */
  elsewhere?: number
}

/** A score, and the text of which it tells: its hash. The tests that gave it are many files, and are not hashed. */
export interface FileScore extends Score {
  hash: string
}

/** The share of mutants that the tests have to notice, in percent. */
export const LEAST = 90

export function scoreOf(mutants: readonly Mutant[]): Score {
  const killed = mutants.filter(isKilled).length
  return { tried: killed + mutants.filter(hasSurvived).length, killed }
}

/** Of a hundred mutants that the unit tests are there for, those that were killed. */
export function percent(scores: readonly Score[]): number {
  const sum = (count: (score: Score) => number): number => scores.reduce((all, score) => all + count(score), 0)
  const tried = sum((score) => score.tried - (score.elsewhere ?? 0))
  return tried === 0 ? 100 : Math.floor((1000 * sum((score) => score.killed)) / tried) / 10
}

export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 12)
}

export function isKilled({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout'
}

export function hasSurvived({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** True for a mutant for which no time was left, or which the runner could not try. */
export function isUntried({ status }: Mutant): boolean {
  return status === 'RuntimeError' || status === 'Pending'
}
