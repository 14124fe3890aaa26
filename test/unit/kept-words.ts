import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Asserts that people read what they read before: a file beside the test keeps the words, for reviewers. To change them,
 * run the test with TEST_WORDS=write, format the file, and read the difference.
 */
export function expectWords(file: string, words: object): void {
  const write = process.env['TEST_WORDS'] === 'write'
  if (write) writeFileSync(file, `${JSON.stringify(words, null, 2)}\n`)
  if (!existsSync(file)) throw new Error(`${file} is missing: run the test with TEST_WORDS=write`)
  expect(Object.keys(words).length).toBeGreaterThan(0)
  expect(words).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}
