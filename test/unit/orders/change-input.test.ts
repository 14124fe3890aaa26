import { FIELD_NAMES, columnOf, fieldOf } from '../../../src/server/fields/request-fields'
import type { TrunkFields } from '../../../src/server/fields/registration-request'
import { filledChange, readChange } from '../../../src/server/orders/change-input'
import { readChangeBody } from '../../../src/server/rest/rest-order'

const EMPTY = Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])) as TrunkFields & { authPassword: string }
const CHANGEABLE = FIELD_NAMES.filter((name) => name !== 'authPassword' && name !== 'trunkKind')

/** The change of a caller that gives nothing. */
const NOTHING = { changedFields: [], fields: EMPTY, site: '', switchTo: '', authPassword: '', overwrite: false }

describe('the change that a script or a REST body asks for', () => {
  const problemsOf = (values: Record<string, unknown>, beside?: string[]): string[] => {
    const read = readChange(values, beside)
    return read.ok ? [] : read.problems
  }

  it('keeps what is absent', () => {
    expect(readChange({})).toEqual({ ok: true, input: NOTHING })
  })

  it.each(CHANGEABLE.map((name) => [name]))('takes %s, and empties it', (name) => {
    const { flag } = fieldOf(name)
    const given = { changedFields: [name], fields: { ...EMPTY, [name]: flag ? '1' : 'x' } }
    expect(readChange({ [columnOf(name)]: flag ? true : 'x' })).toEqual({ ok: true, input: { ...NOTHING, ...given } })
    for (const value of ['', null]) {
      const emptied = { ...NOTHING, changedFields: [name] }
      expect(readChange({ [columnOf(name)]: value })).toEqual({ ok: true, input: emptied })
    }
  })

  it('keeps a checkbox that is not set as an empty value', () => {
    for (const value of [false, 'false', '0']) {
      expect(readChange({ wide_allow_list: value })).toMatchObject({
        ok: true,
        input: { fields: { wideAllowList: '' } },
      })
    }
  })

  it('takes a list for a field that holds several values, and a text of Java as a text', () => {
    const java = { length: () => 2, toString: () => 'of' }
    const read = readChange({ allow_list: ['10.0.0.1', java], realm: java })
    expect(read).toMatchObject({ ok: true, input: { fields: { allowList: '10.0.0.1,of', realm: 'of' } } })
  })

  it('takes what stands beside the fields', () => {
    expect(readChange({ site: 'Berlin', enabled: true, overwrite: 'true', auth_password: 'p' })).toEqual({
      ok: true,
      input: { ...NOTHING, site: 'Berlin', switchTo: 'on', overwrite: true, authPassword: 'p' },
    })
    expect(problemsOf({ mine: 1 }, ['mine'])).toEqual([])
  })

  it.each([
    [true, 'on'],
    ['true', 'on'],
    ['1', 'on'],
    [false, 'off'],
    ['false', 'off'],
    ['0', 'off'],
    ['', 'off'],
    [null, ''],
    [undefined, ''],
  ])('with enabled %j switches the trunk: %j', (enabled, switchTo) => {
    expect(readChange({ enabled })).toMatchObject({ ok: true, input: { switchTo } })
  })

  it.each([[false], ['false'], ['0'], [''], [null]])('with overwrite %j overwrites nothing', (overwrite) => {
    expect(readChange({ overwrite })).toMatchObject({ ok: true, input: { overwrite: false } })
  })

  it.each<[string, unknown, string]>([
    ['trunk_kind', 'pbx', 'trunk_kind: it is nothing that a change takes; leave it out.'],
    ['x'.repeat(50), 1, `${'x'.repeat(40)}: it is nothing that a change takes; leave it out.`],
    ['realm', 7, 'realm: it is not a string; put it in quotes.'],
    ['realm', ['a'], 'realm: it is not a string; put it in quotes.'],
    ['realm', {}, 'realm: it is not a string; put it in quotes.'],
    ['allow_list', 7, 'allow_list: it is neither a string nor a list of strings; give one of them.'],
    ['allow_list', ['a', 7], 'allow_list: it is no list of strings; give one.'],
    ['allow_list', ['a', null], 'allow_list: it is no list of strings; give one.'],
    ['wide_allow_list', 'maybe', 'wide_allow_list: it is neither true nor false; give one of them.'],
    ['wide_allow_list', 1, 'wide_allow_list: it is neither true nor false; give one of them.'],
    ['enabled', 'yes', 'enabled: it is neither true nor false; give one of them.'],
    ['overwrite', {}, 'overwrite: it is neither true nor false; give one of them.'],
    ['site', 7, 'site: it is not a string; put it in quotes.'],
    ['site', ['a'], 'site: it is not a string; put it in quotes.'],
    ['auth_password', 7, 'auth_password: it is not a string; put it in quotes.'],
  ])('%s %j is refused', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem])
  })

  it('is refused with all of its problems', () => {
    expect(problemsOf({ other: 1, realm: 7, enabled: 'yes', site: 7 })).toHaveLength(4)
  })
})

describe('the body of a call that changes a trunk', () => {
  const messageOf = (body: unknown): string => {
    const read = readChangeBody(body as never)
    return read.ok ? '' : read.refusal.message
  }

  it('holds a change and the caller’s own name for the call', () => {
    expect(readChangeBody({ realm: 'a', correlation_id: 'c' })).toMatchObject({
      ok: true,
      input: { changedFields: ['realm'] },
      correlationId: 'c',
    })
    expect(readChangeBody({})).toEqual({ ok: true, input: NOTHING, correlationId: '' })
    expect(messageOf({ correlation_id: 'c'.repeat(100) })).toBe('')
  })

  it.each<[unknown, string]>([
    [undefined, 'Body: it is no JSON object; send one with the fields of the documentation.'],
    [null, 'Body: it is no JSON object; send one with the fields of the documentation.'],
    [[], 'Body: it is no JSON object; send one with the fields of the documentation.'],
    ['x', 'Body: it is no JSON object; send one with the fields of the documentation.'],
    [{ correlation_id: 7 }, 'correlation_id: it is not a string; put it in quotes.'],
    [
      { correlation_id: 'c'.repeat(101) },
      'correlation_id: it has 101 characters; the field holds 100; shorten it to 100 characters.',
    ],
    [
      { realm: 7, correlation_id: null },
      'realm: it is not a string; put it in quotes. correlation_id: it is not a string; put it in quotes.',
    ],
  ])('%j is refused', (body, message) => {
    expect(messageOf(body)).toBe(message)
  })
})

describe('the change that a form or a flow asks for', () => {
  it('leaves a field as it is that is empty', () => {
    const change = filledChange(EMPTY, {})
    expect(change).toEqual({ ...NOTHING, problems: [] })
  })

  it('changes what is filled in, in the order of the form, and never the kind of trunk or the password', () => {
    const fields = { ...EMPTY, realm: 'r', trunkName: 'n', trunkKind: 'pbx' }
    const beside = { site: 's', authPassword: 'p' }
    expect(filledChange(fields, beside)).toEqual({
      ...NOTHING,
      ...beside,
      changedFields: ['trunkName', 'realm'],
      fields,
      problems: [],
    })
  })

  it.each([
    ['on', 'on'],
    ['off', 'off'],
    ['', ''],
    ['On', ''],
  ])('with %j switches the trunk: %j', (to, switchTo) => {
    expect(filledChange(EMPTY, { to }).switchTo).toBe(switchTo)
  })

  it('empties what is named as on the form, or by its column, however the names are set apart', () => {
    const emptied = 'digest REALM; allow_list\n Outbound caller name ,,'
    expect(filledChange({ ...EMPTY, trunkName: 'n' }, { emptied })).toMatchObject({
      changedFields: ['trunkName', 'allowList', 'callerName', 'realm'],
      problems: [],
    })
  })

  it('says what can not be emptied', () => {
    const named = (emptied: string): readonly string[] | undefined =>
      filledChange({ ...EMPTY, realm: 'r' }, { emptied }).problems
    expect(named('realm')).toEqual(['Digest realm: it is given and to be emptied; do one of them.'])
    expect(named(`Trunk kind,${'x'.repeat(50)}`)).toEqual([
      'Fields to empty: "Trunk kind" is none; name them as the form does.',
      `Fields to empty: "${'x'.repeat(40)}" is none; name them as the form does.`,
    ])
    expect(named('Digest password')).toEqual([
      'Fields to empty: "Digest password" is none; name them as the form does.',
    ])
  })
})
