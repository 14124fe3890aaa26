import { execFileSync } from 'node:child_process'
import { domainOf } from '../../../sandbox/genesys/regions'
import { acceptedRegions, apiHost, findRegion, loginHost, REGIONS } from '../../../src/server/genesys/regions'

/** Reads the regions in a process of its own, because the library goes on watching a file. */
function officialRegions(): Record<string, string> {
  const script = "JSON.stringify(require('purecloud-platform-client-v2').PureCloudRegionHosts)"
  return JSON.parse(execFileSync(process.execPath, ['-p', script], { encoding: 'utf8' })) as Record<string, string>
}

const placeIn = (label: string): string => /\(([^)]*)\)/.exec(label)?.[1] ?? label

/** Every spelling in which people meet a region: in the product, its client libraries, a browser, the documentation. */
const SPELLINGS: readonly (readonly [string, (region: (typeof REGIONS)[number]) => string])[] = [
  ['its id', ({ id }) => id],
  ["its id in the client libraries' spelling", ({ id }) => id.replaceAll('-', '_')],
  ['its id in capitals', ({ id }) => id.toUpperCase()],
  ['its id in capitals with underscores', ({ id }) => id.toUpperCase().replaceAll('-', '_')],
  ['its id with blanks around', ({ id }) => `  ${id}\n`],
  ['its domain', ({ domain }) => domain],
  ['its domain in capitals', ({ domain }) => domain.toUpperCase()],
  ['its API host', ({ domain }) => `api.${domain}`],
  ['its login host', ({ domain }) => `login.${domain}`],
  ['the host of its web client', ({ domain }) => `apps.${domain}`],
  ['the same as integrations name it', ({ domain }) => `app.${domain}`],
  ['its API as an address', ({ domain }) => `https://api.${domain}`],
  ['its API with a port and a path', ({ domain }) => `https://api.${domain}:443/api/v2`],
  ['its token endpoint', ({ domain }) => `https://login.${domain}/oauth/token`],
  ['what stands in a browser', ({ domain }) => `https://apps.${domain}/directory/#/admin/integrations/oauth`],
  ['the address with a slash', ({ domain }) => `http://login.${domain}/`],
]

describe('regions', () => {
  it('has each of the 18 regions once, by id and by domain', () => {
    expect(REGIONS).toHaveLength(18)
    expect(new Set(REGIONS.map((region) => region.id)).size).toBe(18)
    expect(new Set(REGIONS.map((region) => region.domain)).size).toBe(18)
    expect(new Set(REGIONS.map((region) => region.label)).size).toBe(18)
  })

  // Witness: the names and hosts that Genesys' own client library is set up with.
  it("has the regions of Genesys' official client library, by its names and its hosts", () => {
    const named = Object.entries(officialRegions())
    expect(named.length).toBe(REGIONS.length)
    for (const [name, domain] of named) {
      expect([name, findRegion(name)?.domain, findRegion(domain)?.id.replaceAll('-', '_')]).toEqual([
        name,
        domain,
        name,
      ])
    }
  })

  // Witnesses: help pages (regions), users who were refused for one spelling (tishige/CallFlowVisualizer, issue 9), and
  // integrations that tell the region from the address in the browser (Monad, Genesys Cloud audit logs).
  it.each(SPELLINGS)('knows each by %s, and so does the local Genesys', (_spelling, of) => {
    expect(REGIONS.map((region) => findRegion(of(region))?.id)).toEqual(REGIONS.map(({ id }) => id))
    expect(REGIONS.map((region) => domainOf(of(region)))).toEqual(REGIONS.map(({ domain }) => domain))
  })

  it('knows each by its label', () => {
    expect(REGIONS.map(({ label }) => findRegion(label)?.id)).toEqual(REGIONS.map(({ id }) => id))
  })

  it.each([
    ['usw2', 'us-west-2'],
    ['EDEE1', 'eusc-de-east-1'],
    ['use2', 'us-east-2'],
    // Witness: the hosts of Genesys' connectivity checks, in which the older regions have such a name as well.
    ['use1', 'us-east-1'],
    ['EUW1', 'eu-west-1'],
    ['euc1', 'eu-central-1'],
    ['apse2', 'ap-southeast-2'],
    ['apne1', 'ap-northeast-1'],
    ['apps.use1.pure.cloud', 'us-east-1'],
    ['https://login.euc1.pure.cloud/', 'eu-central-1'],
  ])("knows %s, the domain's own part", (text, id) => {
    expect(findRegion(text)?.id).toBe(id)
  })

  it.each([
    ['Frankfurt', 'eu-central-1'],
    ['SYDNEY', 'ap-southeast-2'],
    ['São Paulo', 'sa-east-1'],
    ['US West', 'us-west-2'],
    ['eu central 1', 'eu-central-1'],
    ['US West 2', 'us-west-2'],
    ['mypurecloud.de.', 'eu-central-1'],
    ['https://apps.mypurecloud.de./directory/', 'eu-central-1'],
  ])('knows %s, as people say or copy it', (text, id) => {
    expect(findRegion(text)?.id).toBe(id)
  })

  it('has no spelling that two regions share', () => {
    const shared = REGIONS.flatMap(({ id, label, domain }) => [id, label, domain, placeIn(label)])
    for (const spelling of shared) {
      const owners = REGIONS.filter((each) => findRegion(spelling)?.id === each.id)
      expect([spelling, owners.length]).toEqual([spelling, 1])
    }
    expect(new Set(shared.map((spelling) => spelling.toLowerCase())).size).toBe(shared.length)
  })

  it.each([
    ['eu-central-1', 'api.mypurecloud.de', 'login.mypurecloud.de'],
    ['use2.us-gov-pure.cloud', 'api.use2.us-gov-pure.cloud', 'login.use2.us-gov-pure.cloud'],
    [' MyPureCloud.IE ', 'api.mypurecloud.ie', 'login.mypurecloud.ie'],
  ])('derives the hosts of %s', (text, api, login) => {
    const region = findRegion(text)
    expect(region && [apiHost(region), loginHost(region)]).toEqual([api, login])
  })

  it.each([
    '',
    'mars-1',
    'eu',
    'eu-central',
    'pure.cloud',
    'mypurecloud',
    'api',
    'api.',
    'login.login.mypurecloud.de',
    'mypurecloud.de.evil.example',
    'https://api.mypurecloud.de.evil.example/',
    'https://evil.example/mypurecloud.de',
    'https://evil.example/#https://api.mypurecloud.de',
    'https://mypurecloud.de@evil.example',
    'https://evil@mypurecloud.de',
    'api.mypurecloud.de:8443',
    'ftp://api.mypurecloud.de',
    'mypurecloud.de, mypurecloud.ie',
    'Germany',
    'Americas',
    'eu-west-3',
    'use9.pure.cloud',
    // The documentation of every region is there.
    'https://help.mypurecloud.com/articles/',
    'mypurecloud.de..',
  ])('makes up no host for "%s"', (text) => {
    expect(findRegion(text)).toBeNull()
  })

  it('tells what is accepted', () => {
    const accepted = REGIONS.filter(({ id, domain }) => acceptedRegions().includes(`${id} (${domain})`))
    expect(accepted).toEqual(REGIONS)
    expect(acceptedRegions()).toContain('eu-central-1 (mypurecloud.de)')
  })
})

describe('a text that names a region', () => {
  it('may be an address without its scheme', () => {
    for (const text of ['login.usw2.pure.cloud/oauth/token', 'api.usw2.pure.cloud:443', 'usw2.pure.cloud.'])
      expect([text, findRegion(text)?.id]).toEqual([text, 'us-west-2'])
  })

  it('has the name of a service before its domain, and nowhere else', () => {
    for (const text of ['usw2.api.pure.cloud', 'x.api.usw2.pure.cloud', '.usw2.pure.cloud.', 'usw2.pure.cloud..'])
      expect([text, findRegion(text)]).toEqual([text, null])
  })

  it('is one of those that a refusal lists', () => {
    expect(acceptedRegions()).toMatch(/^us-east-1 \(mypurecloud\.com\), us-east-2 \(/)
  })
})

it('says of two regions that the domain of their carriers is not known', () => {
  expect(REGIONS.filter(({ callsUnknown }) => callsUnknown).map(({ id }) => id)).toEqual([
    'mx-central-1',
    'eusc-de-east-1',
  ])
})
