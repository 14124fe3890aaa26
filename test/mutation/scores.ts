import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileScore } from './score'

const FILE = 'test/mutation/scores.json'

/** By room and file, what became of its mutants when they were tried last. */
export type Scores = Record<string, Record<string, FileScore>>

export function keptScores(root: string): Scores {
  const path = join(root, FILE)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Scores) : {}
}

export function keepScores(root: string, room: string, scores: Record<string, FileScore>): void {
  const all = { ...keptScores(root), [room]: scores }
  writeFileSync(join(root, FILE), `${JSON.stringify(all, null, 2)}\n`)
}
