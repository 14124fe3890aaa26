import { causeOf, type AuditCause } from '../../../src/server/audit/audit-cause'

/** Each word by which a cause is known, in a sentence that names nothing else. */
const NAMED: Readonly<Record<Exclude<AuditCause, 'unsaid'>, readonly string[]>> = {
  invalid_signature: [
    'The signature is there',
    'Signatures differ',
    'The signing key is another one',
    'JWS refused',
    'TOKEN_SIGNATURE_MISMATCH',
    'tokenSignatureMismatch',
    'token.signature.invalid',
    'reason:TOKEN_SIGNATURE_MISMATCH',
  ],
  missing_permission: [
    'No permission',
    'No permissions',
    'The PRIVILEGE is missing',
    'Privileges are missing',
    'Scope refused',
    'Scopes refused',
    'Entitlement missing',
    'Entitlements missing',
    'No role',
    'Roles are missing',
    'needs telephony:plugin:all',
    'needs telephony:byoc_trunk:edit',
    'missing.permissions',
  ],
  address: [
    'IP denied',
    'The ip address is denied',
    'remote address refused',
    'source addresses refused',
    'client address refused',
    'not on the allowlist',
    'not on the allow list',
    'not on the whitelist',
    'outside of the CIDR',
  ],
  token: ['Token revoked', 'The session is expired', 'token_expired', 'The TOKEN has failed and is expired'],
  organization: ['Wrong org', 'The organization is disabled', 'The organisation is disabled', 'No tenant', 'No TRUST'],
  client: ['Client disabled', 'The service account is unknown', 'The application is blocked', 'No integration'],
}

describe.each(Object.entries(NAMED))('%s', (cause, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(causeOf(sentence)).toBe(cause)
    expect(causeOf(`All is well. ${sentence}; nothing else`)).toBe(cause)
  })
})

describe('a thing that is named within another word names nothing', () => {
  it.each([
    'A countersignature9 is odd, no',
    'designatures are no thing',
    'signaturesque, no',
    'No rolex',
    'No parole',
    'No permissionless ledger',
    'No ship',
    'No IPA',
    'No resource addressed',
    'No swallowlist',
    'No shallow listing',
    'No offwhitelist',
    'No ACIDR',
    'No CIDRs',
    'No tokenizer',
    'No betoken',
    'No obsession',
    'No sessions',
    'No cyborg',
    'No organic food',
    'No entrust',
    'No trustee',
    'No clientele',
    'No superclient',
    'No integrations',
  ])('%s', (sentence) => {
    expect(causeOf(sentence)).toBe('unsaid')
  })
})

/** Each word that finds fault, with a client, which is the last cause. */
describe('a word that finds fault', () => {
  it.each([
    'no client',
    'the client is not known',
    'neither user nor client',
    'the client never came',
    'without a client',
    'the client cannot do it',
    "the client can't do it",
    "the client couldn't do it",
    "the client doesn't do it",
    "the client isn't there",
    "the client hasn't come",
    'invalid client',
    'insufficient client',
    'inactive client',
    'incorrect client',
    'incompatible client',
    'bad client',
    'wrong client',
    'missing client',
    'it misses a client',
    'it lacks a client',
    'lacking a client',
    'lacked a client',
    'lack of a client',
    'it requires a client',
    'it may require a client',
    'a client is required',
    'it needs a client',
    'it may need a client',
    'a client must have it',
    'a client must hold it',
    'deny the client',
    'it denies the client',
    'client denied',
    'client refused',
    'it refuses the client',
    'client rejected',
    'reject the client',
    'client forbidden',
    'client blocked',
    'client disallowed',
    'client expired',
    'let the client expire',
    'client revoked',
    'let it revoke the client',
    'client disabled',
    'client deleted',
    'client suspended',
    'client deactivated',
    'client removed',
    'the client may fail',
    'the client fails',
    'client failed',
    'failure of the client',
    'failing client',
    'a mismatch of clients and the client',
    'mismatched client',
    'outside of the client',
    'the client is of another account',
    'unauthorized client',
    'unauthorised client',
    'unknown client',
    'unable client',
    'unverified client',
    'unverifiable client',
    'untrusted client',
    'unlinked client',
    'unapproved client',
    'unpaired client',
    'Client DISABLED',
  ])('%s', (sentence) => {
    expect(causeOf(sentence)).toBe('client')
  })

  it.each([
    'a noble client',
    'the client is notable',
    'a client knot',
    'a client within',
    'the client, invalided',
    'a client of badminton',
    'the client prefers a thing',
    'a client of the dense kind',
    'a client of the unknowns',
    'client undeleted',
    'client unblocked',
    'the client prefails9',
    'the client is of another9',
  ])('is no part of another word: %s', (sentence) => {
    expect(causeOf(sentence)).toBe('unsaid')
  })
})

describe('a thing that is praised', () => {
  it.each([
    'valid',
    'verified',
    'accepted',
    'correct',
    'succeeded',
    'success',
    'successful',
    'ok',
    'granted',
    'added',
    'assigned',
    'changed',
    'VALID',
  ])('%s is no cause', (word) => {
    expect(causeOf(`The signature: ${word}`)).toBe('unsaid')
    expect(causeOf(`The permission telephony:plugin:all was ${word}`)).toBe('unsaid')
  })

  it.each(['invalidated', 'okay9', 'unchangedly', 'disadded'])('%s is no praise', (word) => {
    expect(causeOf(`The signature ${word}`)).toBe('invalid_signature')
  })

  it('is a cause all the same where a fault is found with it', () => {
    expect(causeOf('The signature is not valid')).toBe('invalid_signature')
    expect(causeOf('telephony:plugin:all was not granted')).toBe('missing_permission')
  })
})

describe('each clause is judged for itself', () => {
  it.each(['.', ';', '!', ',', ' ·', '\n', ' but'])('after %j', (end) => {
    expect(causeOf(`The client is known${end} nothing failed`)).toBe('unsaid')
    expect(causeOf(`The signature was verified${end} no client`)).toBe('client')
  })
})

it('a failed token is a symptom, and no cause', () => {
  expect(causeOf('Token check failed')).toBe('unsaid')
  expect(causeOf('token failing')).toBe('unsaid')
  expect(causeOf('token FAILURE')).toBe('unsaid')
  expect(causeOf('token: it may fail')).toBe('unsaid')
  expect(causeOf('Token check failed: it was revoked')).toBe('token')
})

it('the first cause in order explains the later ones, wherever they stand', () => {
  const inOrder = [
    'The signature is wrong',
    'telephony:plugin:all is missing',
    'No role',
    'IP denied',
    'Token revoked',
    'Org unknown',
    'Client disabled',
  ]
  const causes = inOrder.map((_one, from) => causeOf(inOrder.slice(from).reverse().join('. ')))
  expect(causes).toEqual([
    'invalid_signature',
    'missing_permission',
    'missing_permission',
    'address',
    'token',
    'organization',
    'client',
  ])
})

it('a text without words names no cause', () => {
  expect(causeOf('')).toBe('unsaid')
  expect(causeOf(' . , ; ')).toBe('unsaid')
})
