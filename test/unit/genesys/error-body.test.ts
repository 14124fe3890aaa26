import { describeError, parseErrorBody } from '../../../src/server/genesys/error-body'
import { anAnswer } from '../samples'

function read(body: object) {
  const error = parseErrorBody(JSON.stringify(body))
  if (error?.kind !== 'api') throw new Error('It is no error of the API')
  return error
}

// `ErrorBody` of Genesys' official client: message, messageWithParams, messageParams, details, errors are all optional.
describe('the structured parts of an error', () => {
  it('fills the gaps of a message where that is all there is', () => {
    const body = { messageWithParams: 'Missing {permissions} in {place}', messageParams: { permissions: 'a:b:c' } }
    expect(read(body).message).toBe('Missing a:b:c in {place}')
    expect(read({ ...body, message: 'Whole' }).message).toBe('Whole')
    expect(read({ messageWithParams: '{constructor} {0}', messageParams: { 0: 'x' } }).message).toBe('{constructor} x')
  })

  it('reads an error that has details only', () => {
    const error = read({ status: 400, details: [{ errorCode: 'IN_USE', entityName: 'Site Berlin' }] })
    expect(describeError(error)).toBe('IN_USE Site Berlin')
  })

  it.each<[string, object, { names: string[]; oneOf: boolean } | null]>([
    [
      'all, in the message',
      { code: 'missing.permissions', message: '[a:b:c, a:b:d]' },
      { names: ['a:b:c', 'a:b:d'], oneOf: false },
    ],
    [
      'one of, by the code',
      { code: 'missing.any.permissions', message: '[a:b:c, a:b:d]' },
      { names: ['a:b:c', 'a:b:d'], oneOf: true },
    ],
    [
      'one of, by another code of its kind',
      { code: 'missing.any.division.permissions', message: '[a:b:c]' },
      { names: ['a:b:c'], oneOf: true },
    ],
    [
      'one of, by the words',
      { code: 'forbidden', message: 'You must have at least one of the following permissions assigned: [a:b:*]' },
      { names: ['a:b:*'], oneOf: true },
    ],
    [
      'in the parameters only',
      { code: 'missing.permissions', messageParams: { needed: ['a:b:c', 'a:b:c'] } },
      { names: ['a:b:c'], oneOf: false },
    ],
    [
      'in a nested error',
      { code: 'x', errors: [{ messageWithParams: '{p}', messageParams: { p: 'a:b:c' } }] },
      { names: ['a:b:c'], oneOf: false },
    ],
    [
      'with a hyphen, and once in whatever case',
      { code: 'missing.permissions', message: 'process-automation:trigger:view, a:*:Add, A:*:add' },
      { names: ['process-automation:trigger:view', 'a:*:Add'], oneOf: false },
    ],
    [
      'all, by the code, whatever the words',
      { code: 'missing.permissions', message: 'At least one of a:b:c' },
      { names: ['a:b:c'], oneOf: false },
    ],
    ['none', { code: 'not.authorized', message: 'You are not authorized' }, null],
  ])('names the permissions: %s', (_name, body, permissions) => {
    expect(read(body).permissions).toEqual(permissions)
  })

  it('keeps no more permissions than people read', () => {
    const many = Array.from({ length: 300 }, (_none, index) => `a:b:c${String(index)}`)
    expect(read({ code: 'missing.permissions', messageParams: { permissions: many } }).permissions?.names).toHaveLength(
      20,
    )
  })
})

describe('the two shapes of an error', () => {
  it.each<[string, object]>([
    ['by its description, whatever else it says', { error: 'invalid_client', error_description: 'd', message: 'm' }],
    ['by an error that has no other words', { error: 'invalid_client', message: ' ' }],
  ])('is the login host’s %s', (_how, body) => {
    expect(parseErrorBody(JSON.stringify(body))).toMatchObject({ kind: 'login', error: 'invalid_client' })
  })

  it('is the API’s where an error has words of its own, and its code is the error', () => {
    expect(read({ error: 'Bad Request', message: 'm' })).toMatchObject({ code: 'Bad Request', message: 'm' })
    expect(read({ error: 'Bad Request', title: 't' })).toMatchObject({ code: 'Bad Request', message: 't' })
  })

  it('is read where it stands in a member, or first in a list', () => {
    const error = { code: 'not.found', message: 'Gone' }
    expect(read({ error })).toMatchObject(error)
    expect(read([7, error])).toMatchObject(error)
    expect(parseErrorBody('[7]')).toBeNull()
    expect(parseErrorBody('7')).toBeNull()
    expect(parseErrorBody('no JSON')).toBeNull()
  })

  it('has the first words that are not blank', () => {
    expect(read({ message: ' ', userMessage: 'For users' }).message).toBe('For users')
    const gapped = { messageWithParams: 'Gap {p}', errorMessage: 'Other', messageParams: { p: 'x' } }
    expect(read(gapped).message).toBe('Gap x')
  })

  it('may have details that are texts', () => {
    const { details } = read({ details: ['The site is gone', ' ', 7, null] })
    expect(details.map(({ message }) => message)).toEqual(['The site is gone'])
  })

  it('may have its values in a list', () => {
    const messageParams = [
      7,
      null,
      'x',
      { value: 'x:y:z' },
      { key: 'p', value: 'a:b:c' },
      { key: 'q', value: 'a:b:d' },
      { key: 'r' },
    ]
    const error = read({ messageWithParams: 'Missing {p}, {q} and {r}', messageParams })
    expect(error.message).toBe('Missing a:b:c, a:b:d and {r}')
    expect(read({ code: 'missing.permissions', messageParams }).permissions?.names).toEqual(['a:b:c', 'a:b:d'])
  })

  it('says that one of the permissions is enough only by a code that begins so', () => {
    expect(read({ code: 'x.missing.any.', message: 'a:b:c' }).permissions).toEqual({ names: ['a:b:c'], oneOf: false })
    expect(read({ message: 'a:b:c' }).permissions).toEqual({ names: ['a:b:c'], oneOf: false })
  })
})

describe('an answer', () => {
  it('takes the body of HTTP 400 for an error, and says what another body is', () => {
    expect(anAnswer(400, { message: 'no' })).toMatchObject({ error: { message: 'no' }, summary: 'HTTP 400 no' })
    expect(anAnswer(399, { message: 'no' })).toMatchObject({ error: null })
    expect(anAnswer(502, 'Bad gateway').summary).toBe('HTTP 502 with a text that is not JSON')
  })
})
