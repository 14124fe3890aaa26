import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, readEarlier } from '../../bench/compare'
import type { Results } from '../../bench/results'

/** A result with three rounds; `app` and `bare` are milliseconds a trunk. */
function result(app: number[], statements: number, bare = [10, 10, 10]): Results {
  const standing = (name: string, rounds: number[]): object => ({ name, contract: 'platform', latencyMs: 20, rounds })
  const rows = [
    { measure: 'database statements per registered trunk, platform', value: statements },
    { measure: 'time against bare, 4 connections', value: 9 },
  ]
  return {
    standings: [standing('app, 8 workers', app), standing('bare, 4 at once', bare)],
    summary: { rows },
  } as unknown as Results
}

function regressions(before: Results, now: Results): string[] {
  return compare(before, now).flatMap(({ measure, regressed }) => (regressed ? [measure] : []))
}

const TIME = 'time against bare, app, 8 workers, platform, 20 ms a call'
const STATEMENTS = 'database statements per registered trunk, platform'

it('finds nothing between two equal results, and compares times and counts', () => {
  const before = result([11, 11.2, 11.1], 19)
  expect(compare(before, before).map(({ measure }) => measure)).toEqual([TIME, STATEMENTS])
  expect(regressions(before, before)).toEqual([])
})

it('tells a time that is higher than the rounds are apart', () => {
  expect(regressions(result([11, 11.2, 11.1], 19), result([11.7, 11.8, 11.6], 19))).toEqual([TIME])
})

it.each([
  ['the rounds before', [10, 11.1, 12.2], [11.7, 11.8, 11.6]],
  ['the rounds now', [11, 11.2, 11.1], [10.6, 11.7, 12.8]],
])('takes a difference for noise that %s have among themselves', (_which, before, now) => {
  expect(regressions(result(before, 19), result(now, 19))).toEqual([])
})

it('takes a slower machine for no slower app', () => {
  expect(regressions(result([11, 11.2, 11.1], 19), result([22, 22.4, 22.2], 19, [20, 20, 20]))).toEqual([])
})

it('compares no time with that of calls of another duration', () => {
  const [before, now] = [result([11, 11.2, 11.1], 19), result([22, 22.4, 22.2], 19)]
  for (const standing of before.standings) standing.latencyMs = 200
  expect(compare(before, now).map(({ measure }) => measure)).toEqual([STATEMENTS])
})

it('tells a count that is higher', () => {
  expect(regressions(result([11, 11.2, 11.1], 19), result([11, 11.2, 11.1], 19.5))).toEqual([STATEMENTS])
})

describe('the earlier result', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['is not there', null, "can't be read as JSON"],
    ['is no JSON', '{', "can't be read as JSON"],
    ['is another document', '{"standings": []}', 'is no result of this benchmark'],
    ['is null', 'null', 'is no result of this benchmark'],
  ])('is refused by its name when it %s', (name, text, message) => {
    const file = join(folder, `${name}.json`)
    if (text !== null) writeFileSync(file, text)
    expect(() => readEarlier(file)).toThrow(message)
    expect(() => readEarlier(file)).toThrow(file)
  })
})
