import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from './score'

const FILE = 'test/mutation/scores.json'

/** The last score of each room. */
export function keptScores(root: string): Record<string, Score> {
  const path = join(root, FILE)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Score>) : {}
}

export function keepScore(root: string, room: string, score: Score): void {
  const scores = { ...keptScores(root), [room]: score }
  writeFileSync(join(root, FILE), `${JSON.stringify(scores, null, 2)}\n`)
}
