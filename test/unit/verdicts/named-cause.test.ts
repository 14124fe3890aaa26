import type { Answer } from '../../../src/server/genesys/answer'
import { addressIn, namedCause } from '../../../src/server/verdicts/refused-answers'
import { anAnswer } from '../samples'

const login = (description: string, error = 'access_denied'): Answer =>
  anAnswer(403, { error, error_description: description })

const api = (body: object): Answer => anAnswer(403, { status: 403, ...body })

describe('an address that is not allowed', () => {
  it.each([
    'IP address 203.0.113.9 is not allowed',
    'The source address is refused',
    'Calls from the client address are refused',
    'remote address denied',
    'your address is unknown here',
    'The network address is refused',
    'not on the allowlist',
    'not on the allow list',
    'not on the whitelist',
    'not on the white list',
    'outside of each CIDR range',
    'ip.address.not.allowed',
    'SOURCE_ADDRESS_DENIED',
    'source.address.denied',
    'clientAddressDenied',
  ])('%s', (words) => {
    expect(namedCause(login(words))).toBe('address_not_allowed')
    expect(namedCause(api({ code: 'not.authorized', message: words }))).toBe('address_not_allowed')
    expect(namedCause(api({ details: [{ errorCode: words.replace(/ /g, '_') }] }))).toBe('address_not_allowed')
    expect(namedCause(api({ details: [{ message: words }] }))).toBe('address_not_allowed')
  })

  it.each([
    'The SIP address is wrong',
    'The ship sails',
    'IPv7 is no version',
    'The resource addressed is absent',
    'the shallow listing',
    'the swallowlist of words',
    'offwhite list',
    'ACIDR and CIDRs',
    'multisource address',
    'multiyour addresses',
  ])('is not meant by: %s', (words) => {
    expect(namedCause(login(words, 'refused'))).toBeNull()
  })
})

describe('a suspended organization', () => {
  it.each(['suspended', 'deactivated', 'inactive', 'not active', 'disabled', 'terminated', 'closed', 'SUSPENDED'])(
    'the organization is %s',
    (word) => {
      expect(namedCause(login(`The organization is ${word}`))).toBe('organization_suspended')
      expect(namedCause(login(`The organisation is ${word}`))).toBe('organization_suspended')
      expect(namedCause(login(`Org ${word}`))).toBe('organization_suspended')
      expect(namedCause(login(`The user is ${word}`))).toBeNull()
    },
  )

  it.each([
    'The organization is unknown',
    'The reorganization is closed',
    'The organizations are closed',
    'Organization: it was enclosed',
    'Organization: closedness',
  ])('is not meant by: %s', (words) => {
    expect(namedCause(login(words))).toBeNull()
  })
})

describe('a grant type that the client does not have', () => {
  it.each([
    'The client may not use this grant type',
    'unsupported grant types',
    'grant types refused',
    'granttype not allowed',
    'GRANT_TYPE_NOT_ALLOWED',
    'grantType refused',
    'invalid grant',
    'unsupported grant',
    'authorization grant refused',
    'authorisation grant refused',
    'no client credentials grant',
  ])('%s', (words) => {
    expect(namedCause(login(words, 'unauthorized_client'))).toBe('grant_not_allowed')
  })

  it.each([
    'An administrator has to grant access first',
    'The permission was not granted',
    'integrant type',
    'invalid grantor',
    'grant typesetting',
    'reinvalid grant',
  ])('is not meant by: %s', (words) => {
    expect(namedCause(login(words, 'unauthorized_client'))).toBeNull()
  })
})

describe('a client that nobody approved', () => {
  it.each([
    'The client has not been approved',
    'The client is unapproved',
    'The client waits for approval',
    'Consent is missing',
    'It is not authorized by an administrator',
    'It is not authorised by an admin',
    'APPROVAL_MISSING',
  ])('%s', (words) => {
    expect(namedCause(login(words))).toBe('client_not_approved')
  })

  it.each(['disapproved', 'approvals', 'consents', 'nonconsent', 'not authorized', 'unauthorized by an admin'])(
    'is not meant by: %s',
    (words) => {
      expect(namedCause(login(words))).toBeNull()
    },
  )
})

it('an answer without words names no cause and no address', () => {
  const silent = anAnswer(403, '')
  expect(namedCause(silent)).toBeNull()
  expect(addressIn(silent)).toBeUndefined()
})

it('an error of the login host without a description is read by its name', () => {
  const named = anAnswer(400, { error: 'ip_not_allowed' })
  expect(namedCause(named)).toBe('address_not_allowed')
})

it.each([
  ['IP address 203.0.113.9 is not allowed', '203.0.113.9'],
  ['from 203.0.113.9, via 198.51.100.7', '203.0.113.9'],
  ['version 1.2.3', undefined],
  ['serial 1234.5.6.7', undefined],
  ['serial 5.6.7.1234', undefined],
])('the address in: %s', (words, address) => {
  expect(addressIn(login(words))).toBe(address)
  expect(addressIn(api({ message: words }))).toBe(address)
})
