import type { PlannedField } from '../../../src/server/previews/plan'
import type { Preview } from '../../../src/server/previews/preview'
import { previewLines } from '../../../src/server/previews/preview-lines'

const PREVIEW: Preview = {
  request: '',
  organization: 'North',
  act: 'change',
  approval: 'not needed',
  refusals: [],
  calls: [],
  writes: [],
  unknown: [],
}
const REFUSAL = { code: 'c', message: 'm', nextStep: 'n' }
const FINE = 'Nothing that is known without a call would refuse it.'

const lineOf = (written: Partial<PlannedField>): string | undefined =>
  previewLines({ ...PREVIEW, writes: [{ field: 'f', label: '', value: 'v', ...written }] })[1]

it('says first that nothing would refuse it, or leaves that to its refusals', () => {
  expect(previewLines(PREVIEW)).toEqual([FINE])
  expect(previewLines({ ...PREVIEW, refusals: [REFUSAL] })).toEqual([])
  expect(previewLines({ ...PREVIEW, act: 'nothing' })).toEqual([])
})

it('tells the approval, each call, each value and what is unknown, in this order', () => {
  const call = { method: 'PUT', url: 'https://a', when: 'once' } as unknown as Preview['calls'][number]
  const writes = [{ field: 'realm', label: 'Digest realm', value: 'r' }]
  expect(previewLines({ ...PREVIEW, approval: 'needed', calls: [call], writes, unknown: ['the version'] })).toEqual([
    FINE,
    'Its approval is asked for first.',
    'Call: PUT https://a (once).',
    'Value: Digest realm [realm] = r',
    'Known after a call: the version',
  ])
})

it.each<[Partial<PlannedField>, string]>([
  [{ value: true }, 'Value: f = true'],
  [{ value: ['a', 'b'] }, 'Value: f = a, b'],
  [{ before: 'w' }, 'Value: f = v instead of w'],
  [{ before: ['a', 'b'] }, 'Value: f = v instead of a, b'],
  [{ before: false }, 'Value: f = v instead of false'],
  [{ before: '' }, 'Value: f = v (empty by now)'],
  [{ before: [] }, 'Value: f = v (empty by now)'],
  [{ value: 'x'.repeat(200) }, `Value: f = ${'x'.repeat(200)}`],
  [{ value: 'x'.repeat(201) }, `Value: f = ${'x'.repeat(200)}… (201 characters)`],
])('tells the value %j', (written, line) => {
  expect(lineOf(written)).toBe(line)
})
