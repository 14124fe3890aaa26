import { parseTrunk, parseTrunkPage } from '../../../src/server/contracts/answers'
import { registerCall } from '../../../src/server/contracts/calls'
import type { RegistrationRequest } from '../../../src/server/fields/registration-request'
import { hasNextPage, type GenesysTrunk, type TrunkPage } from '../../../src/server/contracts/trunk'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import { aRequest, aTarget, ORG } from '../samples'

const parseRegistration = (body: string): GenesysTrunk | null => parseTrunk('byoc_registration', body)
const parseRegistrationPage = (body: string): TrunkPage | null => parseTrunkPage('byoc_registration', body)

function registrationBody(request: RegistrationRequest): unknown {
  const made = registerCall(aTarget('byoc_registration'), request, { model: null, inboundSiteId: '' })
  return made.ok ? JSON.parse(made.call.body ?? '') : made.rule
}

describe('byoc_registration', () => {
  it('sends what was asked for, whole, and leaves out what was not', () => {
    const sipUri = `sip:${'x'.repeat(3000)}@example.com`
    expect(registrationBody(aRequest({ sipUri }))).toEqual({
      name: 'Berlin carrier',
      sip_uri: sipUri,
      auth_user: 'berlin-1',
    })
    const full = aRequest({
      authPassword: 'pa"ss',
      allowList: '192.0.2.1, 203.0.113.0/28',
      inboundSite: 'site',
      callerName: 'Acme',
      callerAddress: '+4930123',
      realm: 'example.com',
    })
    expect(registrationBody(full)).toMatchObject({
      auth_password: 'pa"ss',
      allow_list: ['192.0.2.1', '203.0.113.0/28'],
      inbound_site_id: 'site',
      caller_name: 'Acme',
      caller_address: '+4930123',
      realm: 'example.com',
    })
  })

  it('reads the registration of an answer', () => {
    const body = { id: 'r-1', name: 'n', sip_uri: 's', auth_user: 'u', organization: { id: ORG }, selfUri: '/x' }
    expect(parseRegistration(JSON.stringify(body))).toEqual({
      ...NO_TERMS,
      id: 'r-1',
      name: 'n',
      sipUri: 's',
      authUser: 'u',
      organizationId: ORG,
    })
  })

  it.each(['', 'null', '[]', '"r-1"', '{}', '{"id":""}', '{"id":7}', '{"id":"r-1"'])(
    'takes %j for no registration',
    (body) => {
      expect(parseRegistration(body)).toBeNull()
    },
  )

  it('reads a page, and says how many entries of it can not be read', () => {
    const body = { entities: [{ id: 'a', name: 'x' }, { name: 'no id' }, null], pageNumber: 2, pageCount: 3, total: 7 }
    expect(parseRegistrationPage(JSON.stringify(body))).toMatchObject({
      trunks: [{ id: 'a', name: 'x' }],
      unreadable: 2,
      pageCount: 3,
      total: 7,
    })
    expect(parseRegistrationPage('{"total":0}')).toBeNull()
    expect(parseRegistrationPage('[]')).toBeNull()
  })

  it.each([
    [1, { entities: [], pageNumber: 1, pageCount: 2 }, true],
    [2, { entities: [], pageNumber: 2, pageCount: 2 }, false],
    [1, { entities: [{ id: 'a' }], pageNumber: 1, total: 3 }, true],
    [2, { entities: [{ id: 'a' }], pageNumber: 2, total: 3 }, false],
    [1, { entities: [{ id: 'a' }, { id: 'b' }] }, true],
    [1, { entities: [{ id: 'a' }] }, false],
    // The number of the page that was asked for counts: an answer that always calls itself the first page would never
    // end.
    [2, { entities: [], pageNumber: 1, pageCount: 2 }, false],
    [1, { entities: [], pageCount: 1e308 }, false],
    [1, { entities: [{ id: 'a' }, { id: 'b' }], pageCount: -3, total: 0.5 }, true],
  ])('knows whether page %i is followed: %j', (pageNumber, body, more) => {
    const page = parseRegistrationPage(JSON.stringify(body))
    expect(page && hasNextPage(page, { pageNumber, pageSize: 2 })).toBe(more)
  })
})
