import { removeProjects } from '../build/temporary-project'
import { builtWith, type Built } from './built'
import { absent, disallowed, notValidated, tooNew, undocumented, type ForbiddenFeature } from './forbidden'
import { LINES_BEFORE, planted } from './planted'

afterAll(removeProjects)

const groups: Record<string, ForbiddenFeature[]> = {
  'disallowed by the engine': disallowed,
  'not validated on the engine': notValidated,
  'newer than the engine': tooNew,
  'no part of the engine': absent,
  'not documented for scoped apps': undocumented,
}

const features = Object.values(groups).flat()
const className = (planted: ForbiddenFeature): string => `Planted${String(features.indexOf(planted))}`

describe('forbidden features, each planted in a Script Include of its own', () => {
  let built: Built

  beforeAll(() => {
    built = builtWith(
      Object.fromEntries(features.map((each) => [className(each), planted(each.code, className(each))])),
    )
  })

  it('fail the build, which says so on stderr alone', () => {
    expect(built.status).toBe(1)
    expect(built.stdout).toBe('')
  })

  describe.each(Object.entries(groups))('%s', (_group, members) => {
    it.each(members)('$feature: refused with file and line of the TypeScript', (feature) => {
      const place = `src/server/script-includes/${className(feature)}.ts:${String(LINES_BEFORE + (feature.line ?? 1))}: `
      const refusals = built.stderr.split('\n').filter((line) => line.includes(`/${className(feature)}.ts:`))

      expect(refusals).toContainEqual(expect.stringMatching(new RegExp(`^${place}.*\\(${feature.rule}\\)$`)))
    })
  })
})

it('a Script Include without any of them is built, and nothing is said where nobody watches', () => {
  const { status, stdout, stderr } = builtWith({
    Planted: planted('fine = 1\n\nkeys(o: object) { return Object.keys(o) }'),
  })

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

it('a warning of now-sdk fails a build with frozen keys', () => {
  const { status, stderr } = builtWith({ Planted: planted('fine = 1') }, { warn: true, frozenKeys: true })

  expect(stderr).toContain('[now-sdk] WARN: A column is too long')
  expect(status).toBe(1)
})
