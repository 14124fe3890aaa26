import { describeError, parseErrorBody } from '../../../src/server/genesys/error-body'

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
