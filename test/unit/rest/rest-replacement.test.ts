import { readReplacement } from '../../../src/server/rest/rest-replacement'
import type { Json } from '../../../src/server/genesys'

function refusalOf(body: Json | undefined): string {
  const read = readReplacement(body)
  return read.ok ? 'read' : JSON.stringify(read.refusal)
}

describe('the body of a replacement', () => {
  it.each<[string, Json, { trunkName: string; dryRun: boolean }]>([
    ['lets the app choose the name, and is meant, when it is empty', {}, { trunkName: '', dryRun: false }],
    ['may name the new trunk', { trunk_name: 'New one' }, { trunkName: 'New one', dryRun: false }],
    ['may be a dry run', { dry_run: true }, { trunkName: '', dryRun: true }],
    ['may say that it is none', { dry_run: false, trunk_name: '' }, { trunkName: '', dryRun: false }],
  ])('%s', (_what, body, input) => {
    expect(readReplacement(body)).toEqual({ ok: true, input })
  })

  it.each<[string, Json | undefined]>([
    ['missing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
  ])('is refused as no object when it is %s', (_what, body) => {
    expect(refusalOf(body)).toContain(
      'Body: it is no JSON object; send one, {} for a new trunk whose name the app chooses.',
    )
  })

  it('is refused with all that is wrong at once', () => {
    const refusal = refusalOf({ name: 'x', [`${'y'.repeat(40)}z`]: 1, dry_run: 'yes', trunk_name: 7 })
    expect(refusal).toContain(
      `name: it is no field of this resource; use trunk_name and dry_run. ${'y'.repeat(40)}: it is no field`,
    )
    expect(refusal).toContain(
      'dry_run. dry_run: it is neither true nor false; give one of them. trunk_name: it is not a string; put it in quotes.',
    )
  })

  it('is refused with ten unknown members at most', () => {
    const body = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${String(index)}`, 1]))
    expect(refusalOf(body).match(/it is no field/g)).toHaveLength(10)
  })
})
