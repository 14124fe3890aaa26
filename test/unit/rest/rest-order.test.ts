import { fieldOf } from '../../../src/server/fields/request-fields'
import { readPage } from '../../../src/server/rest/rest-page'
import { noSuchUser, readOrder } from '../../../src/server/rest/rest-order'
import { STATES } from '../../../src/server/requests/states'

const whole = { organization: 'o', trunk_name: 't', sip_uri: 's', auth_user: 'u' }

function messageOf(body: Parameters<typeof readOrder>[0]): string {
  const read = readOrder(body)
  return read.ok ? '' : read.refusal.message
}

it('names the first unknown fields of a body and counts the others', () => {
  const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_each, index) => [`field${String(index)}`, 1]))
  const message = messageOf({ ...whole, ...unknown })
  expect(message).toContain('field9: it is no field')
  expect(message).not.toContain('field10:')
  expect(message).toContain('it has 19990 more fields')
  expect(message.length).toBeLessThan(2000)
})

it('repeats no more of a name than tells which one it is', () => {
  expect(messageOf({ ...whole, ['x'.repeat(1_000_000)]: 1 })).toHaveLength(
    40 + ': it is no field of this resource; leave it out.'.length,
  )
})

it('takes no list with more entries than the field could hold', () => {
  const list = Array.from({ length: 20_000 }, () => '10.0.0.1')
  expect(messageOf({ ...whole, allow_list: list })).toBe(
    'allow_list: it has 20000 entries, more than the field holds; shorten it.',
  )
  expect(messageOf({ ...whole, allow_list: list.slice(0, 200) })).toBe('')
})

describe('the body of an order', () => {
  const problem = (field: string, value: unknown): string => messageOf({ ...whole, [field]: value })

  it('gives every field as a text, empty where it is absent', () => {
    const read = readOrder({ ...whole, allow_list: ['10.0.0.1', '10.0.0.2'], wide_allow_list: true, site: null })
    expect(read).toMatchObject({
      ok: true,
      order: {
        organization: 'o',
        trunk_name: 't',
        allow_list: '10.0.0.1,10.0.0.2',
        wide_allow_list: 'true',
        site: '',
        correlation_id: '',
        realm: '',
      },
    })
  })

  it.each([undefined, null, 7, 'x', []])('is an object, not %j', (body) => {
    expect(readOrder(body as never)).toEqual({
      ok: false,
      refusal: {
        code: 'input_invalid',
        message: 'Body: it is no JSON object; send one with the fields of the documentation.',
        nextStep: 'Correct what the message names and send the call again. Nothing was changed.',
      },
    })
  })

  it('names every problem at once', () => {
    expect(messageOf({ trunk_name: 7, sip_uri: 's' })).toBe(
      'organization: it is missing; give it as a string. trunk_name: it is not a string; put it in quotes.',
    )
    expect(messageOf({ organization: 'o' })).toBe(
      'trunk_name: it is missing; give it as a string. sip_uri: it is missing; give it as a string.',
    )
    expect(messageOf({ ...whole, organization: '' })).toBe('organization: it is missing; give it as a string.')
    const eleven = Object.fromEntries(Array.from({ length: 11 }, (_each, index) => [`f${String(index)}`, 1]))
    expect(messageOf({ ...whole, ...eleven })).toMatch(
      / Body: it has 1 more fields that are none of this resource; leave them out\.$/,
    )
    const ten = Object.fromEntries(Object.entries(eleven).slice(0, 10))
    expect(messageOf({ ...whole, ...ten })).toMatch(/f9: it is no field of this resource; leave it out\.$/)
  })

  it.each([
    ['wide_allow_list', 'maybe', 'wide_allow_list: it is neither true nor false; give one of them.'],
    ['wide_allow_list', 1, 'wide_allow_list: it is neither true nor false; give one of them.'],
    ['wide_allow_list', false, ''],
    ['wide_allow_list', 'false', ''],
    ['wide_allow_list', 'true', ''],
    ['allow_list', 7, 'allow_list: it is neither a string nor a list of strings; give one of them.'],
    ['allow_list', ['a', 7], 'allow_list: it is neither a string nor a list of strings; give one of them.'],
    ['allow_list', [], ''],
    ['realm', ['a'], 'realm: it is not a string; put it in quotes.'],
    ['realm', true, 'realm: it is not a string; put it in quotes.'],
    ['correlation_id', 'c'.repeat(100), ''],
    [
      'correlation_id',
      'c'.repeat(101),
      'correlation_id: it has 101 characters; the field holds 100; shorten it to 100 characters.',
    ],
    ['realm', 'r'.repeat(101), ''],
    ['auth_password', '', ''],
  ])('with %s %j: %s', (field, value, told) => {
    expect(problem(field, value)).toBe(told)
  })

  it('takes a list with as many entries as half the characters of its field, and no more', () => {
    const limit = fieldOf('allowList').limit ?? 0
    const list = (entries: number): string[] => Array.from({ length: entries }, () => 'a')
    expect(problem('allow_list', list(limit / 2))).toBe('')
    expect(problem('allow_list', list(limit / 2 + 1))).toMatch(/ entries, more than the field holds; shorten it\.$/)
  })
})

it('says of a user that there is none', () => {
  expect(noSuchUser()).toMatchObject({
    code: 'input_invalid',
    message: 'requested_for: there is no such user; give a sys_id or a user name.',
  })
})

describe('the page of a listing', () => {
  it('is the first one, of all', () => {
    expect(readPage({})).toEqual({ state: '', organization: '', limit: 20, before: '' })
  })

  it('is the one that is asked for', () => {
    const asked = { state: ['failed'], organization: ['North'], limit: ['100'], before: ['BTR0001234'] }
    expect(readPage(asked)).toEqual({ state: 'failed', organization: 'North', limit: 100, before: 'BTR0001234' })
    expect(readPage({ limit: ['1'], before: ['BTR12345678'], state: [''] })).toMatchObject({ limit: 1, state: '' })
  })

  const STATES_NAMED = `state: there is no such state; use one of ${STATES.join(', ')}.`
  const LIMIT = 'limit: it is no whole number from 1 to 100; give one.'
  const BEFORE = 'before: it is no number of a trunk request; give what "next" of the page before said.'

  it.each<[Record<string, string[]>, string[]]>([
    [
      { ['p'.repeat(41)]: ['x'] },
      [`${'p'.repeat(40)}: it is no parameter of this resource; use state, organization, limit, before.`],
    ],
    [{ limit: ['5', '6'] }, ['limit: it is given more than once; give it once.']],
    [{ state: ['none'] }, [STATES_NAMED]],
    [{ limit: ['0'] }, [LIMIT]],
    [{ limit: ['101'] }, [LIMIT]],
    [{ limit: ['1.5'] }, [LIMIT]],
    [{ limit: ['x'] }, [LIMIT]],
    [{ before: ['BTR123456'] }, [BEFORE]],
    [{ before: ['xBTR1234567'] }, [BEFORE]],
    [{ before: ['BTR1234567x'] }, [BEFORE]],
    [{ state: ['none'], limit: ['0'], before: ['x'] }, [STATES_NAMED, LIMIT, BEFORE]],
  ])('%j is refused with each reason', (params, problems) => {
    expect(readPage(params)).toEqual({ problems })
  })
})
