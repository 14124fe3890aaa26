import type { Answer } from '../../../src/server/genesys/answer'
import {
  contradicted,
  forbidden,
  invalid,
  loginRefusal,
  otherwiseNamed,
  ifGenesysSays,
  stale,
} from '../../../src/server/verdicts/refused-answers'
import { anAnswer } from '../samples'

const api = (status: number, body: object): Answer => anAnswer(status, { status, ...body })
const detail = (one: object): object => ({ code: 'bad.request', details: [one] })

describe('a site that is needed', () => {
  it.each([
    { code: 'REQUIRED_FIELD_MISSING', message: "Field 'inboundSiteId'" },
    detail({ errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'inboundSiteId' }),
    { details: [{ errorCode: 'OTHER' }, { errorCode: 'REQUIRED_FIELD_MISSING', fieldName: 'inboundSite.id' }] },
    { message: 'inboundSite is required' },
    { message: 'InboundSite: REQUIRED' },
  ])('%j', (body) => {
    expect(invalid(api(400, body))).toBe('inbound_site_missing')
    expect(stale(api(422, body))).toBe('inbound_site_missing')
  })

  it.each([
    { code: 'REQUIRED_FIELD_MISSING', message: 'name' },
    detail({ errorCode: 'INVALID_VALUE', fieldName: 'inboundSiteId' }),
    { message: 'The site is required' },
  ])('is not meant by %j', (body) => {
    expect(invalid(api(400, body))).toBe('payload_invalid')
  })
})

/** Words by which Genesys may say that a name is taken, whatever the status. */
const TAKEN = ['already there', 'exists', 'in use', 'in_use', 'taken', 'duplicate', 'unique', 'DUPLICATE']

describe('a name that is taken', () => {
  it.each(TAKEN)('in words: the name is %s', (words) => {
    for (const body of [
      { message: `The name: ${words}` },
      { message: `Names ${words}` },
      { message: `NAMED ${words}` },
    ]) {
      expect(invalid(api(400, body))).toBe('conflict')
      expect(contradicted(api(409, body))).toBe('conflict')
      expect(stale(api(409, body))).toBe('conflict')
    }
  })

  it.each(['name', 'trunk.name', 'body.NAME'])('by its field %s', (fieldName) => {
    const body = { details: [{ fieldName, errorCode: 'DUPLICATE_VALUE' }, { fieldName: 'other' }] }
    expect(invalid(api(400, body))).toBe('conflict')
    expect(contradicted(api(409, body))).toBe('conflict')
  })

  it('a 409 that names the field alone is about the name as well, a 400 is not', () => {
    const body = detail({ fieldName: 'name', errorCode: 'INVALID' })
    expect(contradicted(api(409, body))).toBe('conflict')
    expect(invalid(api(400, body))).toBe('payload_invalid')
  })

  it.each(['username', 'filenames', 'domain', 'named9'])('is not meant by a word such as %s', (word) => {
    expect(invalid(api(400, { message: `The ${word} exists` }))).toBe('payload_invalid')
    expect(contradicted(api(409, { message: `The ${word} exists` }))).toBe('state_conflict')
  })

  it.each(['username', 'name.first', 'properties.trunk_name', 'xname'])('is not meant by the field %s', (fieldName) => {
    const body = { message: 'The name exists', details: [{ fieldName, errorCode: 'DUPLICATE' }] }
    expect(invalid(api(400, body))).toBe('payload_invalid')
    expect(contradicted(api(409, body))).toBe('payload_invalid')
  })

  it('is not meant where a version is named', () => {
    expect(invalid(api(400, { message: 'The named Version exists' }))).toBe('payload_invalid')
    expect(contradicted(api(409, { message: 'The named VERSION exists' }))).toBe('state_conflict')
    expect(contradicted(api(409, detail({ fieldName: 'Version' })))).toBe('state_conflict')
  })

  it('a detail without a field says nothing of fields', () => {
    const body = { message: 'The name exists', details: [{ errorCode: 'DUPLICATE' }] }
    expect(contradicted(api(409, body))).toBe('conflict')
    expect(contradicted(api(409, { message: 'Busy', details: [{ errorCode: 'BUSY' }] }))).toBe('state_conflict')
  })
})

describe('a version that is not the current one', () => {
  it.each(['must match', 'not the current one', 'not the latest', 'stale', 'was modified', 'MUST MATCH'])(
    'the version %s',
    (words) => {
      for (const status of [400, 409, 422]) {
        expect(stale(api(status, { message: `The Version ${words}` }))).toBe('state_conflict')
        expect(stale(api(status, detail({ fieldName: 'version', message: words })))).toBe('state_conflict')
      }
    },
  )

  it('is not meant where only one of the two is said', () => {
    expect(stale(api(400, { message: 'The version is no number' }))).toBe('payload_invalid')
    expect(stale(api(400, { message: 'The sites must match' }))).toBe('payload_invalid')
    expect(stale(anAnswer(400, { error: 'version must match' }))).toBe('payload_invalid')
  })
})

describe('a 403', () => {
  it('names another cause in its words, where it names no permission', () => {
    expect(forbidden(api(403, { message: 'IP address not allowed' }))).toBe('address_not_allowed')
    expect(forbidden(api(403, { message: 'No.' }))).toBe('permission_missing')
    expect(forbidden(anAnswer(403, { error: 'IP not allowed' }))).toBe('address_not_allowed')
    expect(forbidden(anAnswer(403, ''))).toBe('permission_missing')
    expect(forbidden(anAnswer(403, '<html>IP</html>'))).toBe('unexpected_response')
    const named = {
      code: 'missing.permissions',
      message: 'From IP 203.0.113.9 you are missing: [telephony:plugin:all]',
    }
    expect(forbidden(api(403, named))).toBe('permission_missing')
  })

  it('elsewhere means what its words say, or nothing', () => {
    expect(otherwiseNamed('unexpected_response')(api(403, { message: 'IP not allowed' }))).toBe('address_not_allowed')
    expect(otherwiseNamed('unexpected_response')(api(403, { message: 'No.' }))).toBe('unexpected_response')
  })
})

describe('a refusal of the login host', () => {
  const refused = loginRefusal('unexpected_response')
  const oauth = (error: string, error_description?: string): Answer => anAnswer(400, { error, error_description })

  it.each([
    ['access_denied', 'The Organization is unknown', 'organization_not_linked'],
    ['access_denied', 'ORG', 'organization_not_linked'],
    ['access_denied', 'The cyborg came', 'token_refused'],
    ['access_denied', undefined, 'token_refused'],
    ['invalid_request', 'unknown AUD', 'organization_unknown'],
    ['invalid_request', 'unknown audience', 'organization_unknown'],
    ['invalid_request', 'AUDIENCE', 'organization_unknown'],
    ['invalid_request', 'Saud is a name', 'token_refused'],
    ['invalid_request', 'audio', 'token_refused'],
    ['invalid_request', 'Rate Limit Exceeded', 'token_rate_limited'],
    ['rate limit exceeded', undefined, 'token_rate_limited'],
  ])('%s %s: %s', (error, description, code) => {
    expect(refused(oauth(error, description))).toBe(code)
  })

  it('in the form of the API is read by its words', () => {
    expect(refused(api(400, { code: 'x', message: 'rate limit exceeded' }))).toBe('token_rate_limited')
    expect(refused(api(400, { code: 'x', message: 'IP not allowed' }))).toBe('address_not_allowed')
    expect(refused(api(400, { code: 'invalid_client', message: 'No.' }))).toBe('unexpected_response')
    expect(refused(api(400, { code: 'x' }))).toBe('unexpected_response')
  })
})

describe('an answer that does not come from Genesys', () => {
  const page = anAnswer(409, '<html></html>')

  it('is no refusal', () => {
    expect(ifGenesysSays('conflict')(api(409, { code: 'x' }))).toBe('conflict')
    expect(ifGenesysSays('conflict')(page)).toBe('unexpected_response')
    expect(ifGenesysSays('conflict')(anAnswer(409, ''))).toBe('unexpected_response')
    expect(contradicted(page)).toBe('unexpected_response')
    expect(contradicted(anAnswer(409, ''))).toBe('state_conflict')
  })

  it('says nothing by words that meet only where its parts are joined', () => {
    expect(contradicted(api(409, { code: 'in', message: 'use', ...{ details: [] } }))).toBe('state_conflict')
    expect(invalid(api(400, { code: 'xversion', message: 'name already', details: [] }))).toBe('payload_invalid')
    expect(invalid(api(400, { code: 'the na', message: 'me already exists', details: [] }))).toBe('payload_invalid')
  })
})
