import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { scope as SCOPE } from '../../now.config.json'

/**
 * Asserts that people read what they read before: a file beside the test keeps the words, for reviewers, whatever the
 * scope is called. To change them, run the test with TEST_WORDS=write, format the file, and read the difference.
 */
export function expectWords(file: string, words: object): void {
  const text = JSON.stringify(words, null, 2).replaceAll(SCOPE, 'x_scope')
  if (process.env['TEST_WORDS'] === 'write') writeFileSync(file, `${text}\n`)
  if (!existsSync(file)) throw new Error(`${file} is missing: run the test with TEST_WORDS=write`)
  expect(Object.keys(words).length).toBeGreaterThan(0)
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}
