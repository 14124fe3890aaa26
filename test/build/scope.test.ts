import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { scope } from '../../now.config.json'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

const FOLDERS = ['bench', 'build', 'sandbox', 'src', 'test']

/**
 * Fluent files whose values the SDK reads as literals: it turns an import there into an empty value without a message.
 */
const LITERAL = /^src\/fluent\/(?:flows|tests|generated)\//

/** The definition of a table: the SDK wants its constant to have the table's name. */
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
