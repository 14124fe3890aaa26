import { apiHost, findRegion, loginHost, REGIONS } from '../../../src/server/genesys/regions'

describe('regions', () => {
  it('has each of the 18 regions once, by id and by domain', () => {
    expect(REGIONS).toHaveLength(18)
    expect(new Set(REGIONS.map((region) => region.id)).size).toBe(18)
    expect(new Set(REGIONS.map((region) => region.domain)).size).toBe(18)
    expect(new Set(REGIONS.map((region) => region.label)).size).toBe(18)
  })

  it.each([
    ['eu-central-1', 'api.mypurecloud.de', 'login.mypurecloud.de'],
    ['use2.us-gov-pure.cloud', 'api.use2.us-gov-pure.cloud', 'login.use2.us-gov-pure.cloud'],
    [' MyPureCloud.IE ', 'api.mypurecloud.ie', 'login.mypurecloud.ie'],
  ])('derives the hosts of %s', (text, api, login) => {
    const region = findRegion(text)
    expect(region && [apiHost(region), loginHost(region)]).toEqual([api, login])
  })

  it.each(['', 'mars-1', 'api.mypurecloud.de', 'mypurecloud.de.evil.example'])('makes up no host for "%s"', (text) => {
    expect(findRegion(text)).toBeNull()
  })
})
