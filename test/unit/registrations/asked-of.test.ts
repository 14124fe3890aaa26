import type { TrunkRequestRecord } from '../../../src/server/requests/trunk-requests.store'
import { askedOf, requestOf } from '../../../src/server/registrations/asked-of'
import { aRequest } from '../samples'

const record = (inboundSite = ''): TrunkRequestRecord =>
  ({ ...aRequest(), inboundSite }) as unknown as TrunkRequestRecord

describe('what a request asked for', () => {
  it.each([
    ['the site of the request', 'asked', 'written', 'asked', []],
    ['the site that its write named, where the request names none', '', 'written', 'written', []],
    ['a site that nobody knows any more', '', '', null, ['inboundSite']],
  ])('has %s', (_name, asked, written, inboundSite, unknown) => {
    expect(askedOf(record(asked), { inboundSite: written }, 'platform')).toMatchObject({
      number: 'BTR0001001',
      inboundSite,
      unknown,
    })
  })

  it('has no password', () => {
    expect(requestOf(record())).toMatchObject({ number: 'BTR0001001', authUser: 'berlin-1', authPassword: '' })
  })
})
