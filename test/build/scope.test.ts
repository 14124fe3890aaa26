import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { scope } from '../../now.config.json'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

const FOLDERS = ['bench', 'build', 'sandbox', 'src', 'test']

/** Fluent whose values the SDK reads as literals: an import there becomes an empty value without a word. */
const LITERAL = /^src\/fluent\/(?:flows|tests|generated)\//

/** The SDK wants the constant of a table to bear the table's name. */
const TABLE = /^export const \w+ = Table\(\{$/

it('is said once, in now.config.json', () => {
  const found = FOLDERS.flatMap((folder) => filesBelow(join(checkout, folder)))
    .map((path) => relative(checkout, path))
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !LITERAL.test(path))
    .flatMap((path) =>
      readFileSync(join(checkout, path), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          line.includes(scope) && !TABLE.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [],
        ),
    )

  expect(found).toEqual([])
})
