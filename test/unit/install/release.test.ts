import { join } from 'node:path'
import { releaseFindings } from '../../../src/server/install/release'
import { expectWords } from '../kept-words'

/** Values of the property `glide.war` as real instances reported them, of each family. */
const OF_INSTANCES = {
  xanadu: 'glide-xanadu-07-02-2024__patch11-hotfix1-12-23-2025_12-24-2025_2155.zip',
  zurich10: 'glide-zurich-07-01-2025__patch10-hotfix3-07-01-2026_07-02-2026_1215.zip',
  zurich11: 'glide-zurich-07-01-2025__patch11m-07-09-2026_07-22-2026_0426.zip',
  australia: 'glide-australia-02-11-2026__patch3-05-25-2026_06-12-2026_1106.zip',
}

it.each([
  OF_INSTANCES.zurich11,
  OF_INSTANCES.australia,
  // No instance has reported these: they are made by the form of the others.
  'glide-b-12-01-2025',
  'glide-b-08-01-2025__patch1',
  'glide-zurich-07-01-2025__patch12',
])('finds nothing on %s', (war) => {
  expect(releaseFindings(war)).toEqual([])
})

it.each([
  [OF_INSTANCES.xanadu, 'Xanadu Patch 11; before Zurich Patch 11'],
  [OF_INSTANCES.zurich10, 'Zurich Patch 10; before Zurich Patch 11'],
  ['glide-zurich-07-01-2025', 'Zurich; before Zurich Patch 11'],
  ['glide-yokohama-01-31-2025__patch12', 'Yokohama Patch 12; before Zurich Patch 11'],
  ['glide-yokohama-12-31-2024__patch12', 'Yokohama Patch 12; before Zurich Patch 11'],
])('asks to look at choices on %s', (war, what) => {
  expect(releaseFindings(war)).toMatchObject([{ standing: 'unknown' }])
  expect(releaseFindings(war)[0]?.what).toContain(what)
})

it.each(['glide-washingtondc-12-20-2023__patch4.zip', 'glide-washingtondc-02-01-2024__patch4.zip'])(
  'says that %s is too old',
  (war) => {
    expect(releaseFindings(war)).toMatchObject([{ standing: 'missing' }])
  },
)

it('tells what is to be done, as before', () => {
  expectWords(join(__dirname, 'release.json'), {
    'no release': releaseFindings(''),
    'too old': releaseFindings('glide-vancouver-07-06-2023__patch9'),
    'choices may be missing': releaseFindings(OF_INSTANCES.zurich10),
  })
})

it.each(['', 'none of ours', `x${OF_INSTANCES.zurich10}`])(
  'says that it is not known where the instance tells %j',
  (war) => {
    expect(releaseFindings(war)).toMatchObject([
      { standing: 'unknown', what: 'The release of the instance could not be read' },
    ])
  },
)
