import { FIELD_NAMES, fieldOf } from '../../../src/server/fields/request-fields'
import { variableLimits, type TrunkFields } from '../../../src/server/fields/registration-request'
import type { TypedVariables } from '../../../src/server/catalog/catalog-variables.store'
import { adoptionView, readAdoption } from '../../../src/server/rest/rest-adoption'
import { previewView } from '../../../src/server/rest/rest-preview'
import { variableProblems } from '../../../src/server/catalog/variable-problems'

describe('the body of a call that adopts trunks', () => {
  const MOST = 500
  const BODY = 'Body: it is no JSON object; send one, {} for all foreign trunks.'
  const DRY_RUN = 'dry_run: it is neither true nor false; give one of them.'
  const IDS = 'ids: it is no list of ids; give the ids of trunks as strings.'
  const messageOf = (body: unknown): string => {
    const read = readAdoption(body as never)
    return read.ok ? '' : read.refusal.message
  }

  it('means all foreign trunks, or those that it names', () => {
    expect(readAdoption({})).toEqual({ ok: true, asked: { dryRun: false, ids: null } })
    expect(readAdoption({ dry_run: true, ids: ['a'] })).toEqual({ ok: true, asked: { dryRun: true, ids: ['a'] } })
    expect(readAdoption({ dry_run: false, ids: [] })).toEqual({ ok: true, asked: { dryRun: false, ids: [] } })
    expect(messageOf({ ids: Array.from({ length: MOST }, () => 'a') })).toBe('')
  })

  it.each<[unknown, string]>([
    [undefined, BODY],
    [null, BODY],
    ['x', BODY],
    [[], BODY],
    [{ dry_run: 'yes' }, DRY_RUN],
    [{ ids: 'a' }, IDS],
    [{ ids: ['a', 7] }, IDS],
    [{ ids: ['a', ''] }, IDS],
    [{ ids: 7, dry_run: 1 }, `${DRY_RUN} ${IDS}`],
    [{ ['x'.repeat(50)]: 1 }, `${'x'.repeat(40)}: it is no field of this resource; use dry_run and ids.`],
  ])('%j is refused', (body, message) => {
    expect(messageOf(body)).toBe(message)
  })

  it('has no more ids than one call takes, and names no more fields', () => {
    expect(messageOf({ ids: Array.from({ length: MOST + 1 }, () => 'a') })).toBe(
      'ids: it has 501 entries; give at most 500.',
    )
    const many = Object.fromEntries(Array.from({ length: MOST + 1 }, (_each, index) => [`f${String(index)}`, 1]))
    expect(messageOf(many).split('it is no field')).toHaveLength(MOST + 1)
  })
})

it('an adoption tells what it has adopted, and why it left the others alone', () => {
  const told = { id: 'i', name: 'n', servers: ['s'], state: 'active' }
  const view = { genesys_id: 'i', name: 'n', servers: ['s'], state: 'active' }
  const organization = { sysId: 'o', name: 'North' } as Parameters<typeof adoptionView>[0]
  const leftAlone = [{ ...told, state: '', reason: 'why' }]
  expect(adoptionView(organization, true, { adopted: [told], leftAlone, left: 3 })).toEqual({
    organization: { sys_id: 'o', name: 'North' },
    dry_run: true,
    adopted: [view],
    left_alone: [{ ...view, state: null, reason: 'why' }],
    left: 3,
  })
})

it('a preview names its request where there is one, and the next step of each refusal', () => {
  const preview = { request: '', refusals: [{ code: 'c', message: 'm', nextStep: 'n' }], writes: [] }
  const told = previewView(preview as unknown as Parameters<typeof previewView>[0])
  expect(told).toEqual({ request: null, refusals: [{ code: 'c', message: 'm', next_step: 'n' }], writes: [] })
  const ordered = { ...preview, request: 'BTR0001' }
  expect(previewView(ordered as unknown as Parameters<typeof previewView>[0]).request).toBe('BTR0001')
})

describe('what the catalog may have cut', () => {
  const typed = (fields: Partial<TrunkFields>, passwordLost = false): TypedVariables =>
    ({ fields: { ...Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])), ...fields }, passwordLost }) as never

  it('is each value that is longer than its variable holds', () => {
    const limit = variableLimits().callerName ?? 0
    expect(variableProblems(typed({ callerName: 'x'.repeat(limit) }))).toEqual([])
    expect(variableProblems(typed({ callerName: 'x'.repeat(limit + 1) }))).toEqual([
      `${fieldOf('callerName').label}: it has ${String(limit + 1)} characters or more; the field holds ${String(limit)}; shorten it to ${String(limit)} characters.`,
    ])
    // A checkbox has no limit.
    expect(variableProblems(typed({ wideAllowList: 'x'.repeat(9000) }))).toEqual([])
  })

  it('is a password that the platform does not give back', () => {
    expect(variableProblems(typed({}, true))).toEqual([
      'Digest password: the platform does not give it back: the catalog may have cut it (order again with a shorter one), or refuses to decrypt it (BYOC Trunks > Install check).',
    ])
    expect(variableProblems(typed({ callerName: 'x'.repeat(9000) }, true))).toHaveLength(2)
  })
})
