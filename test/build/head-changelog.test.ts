import { headChangelog } from '../../build/head-changelog'

const HEAD = '# Changes\n\n'

test('what is unreleased gets the version and its day, older versions stay', () => {
  const text = `${HEAD}## Unreleased\n\nA column.\n\n## 1.0.0 (2026-01-01)\n\nFirst.\n`
  expect(headChangelog(text, '1.1.0', '2026-02-03')).toBe(
    `${HEAD}## 1.1.0 (2026-02-03)\n\nA column.\n\n## 1.0.0 (2026-01-01)\n\nFirst.\n`,
  )
})

test.each([
  ['the section is missing', `${HEAD}## 1.0.0 (2026-01-01)\n\nFirst.\n`],
  ['the section is empty', `${HEAD}## Unreleased\n\n## 1.0.0 (2026-01-01)\n\nFirst.\n`],
  ['the section is empty and the last', `${HEAD}## Unreleased\n`],
])('a version without a word is refused: %s', (_, text) => {
  expect(() => headChangelog(text, '1.1.0', '2026-02-03')).toThrow('write what changed')
})
