import { parseTrunkPage } from '../../../src/server/contracts/answers'
import { parseMetabasePage } from '../../../src/server/telephony/platform-metabase'
import { parseSitePage } from '../../../src/server/telephony/platform-sites'
import { parseByocEnabled } from '../../../src/server/contracts/platform-trunk'
import { hasNextPage } from '../../../src/server/contracts/trunk'

const entities = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `id-${String(index)}`, name: `Name ${String(index)}` }))

/**
 * A listing may have smaller pages than were asked for, and say so in one way only. Members of a listing: `EntityListing`
 * of Genesys' official client. Asked for are 100 entities.
 */
describe('each reader of a listing knows whether a page follows', () => {
  it.each([
    [25, { pageSize: 25 }, true],
    [24, { pageSize: 25 }, false],
    [25, { pageSize: 25, total: 60 }, true],
    [25, { pageSize: 25, total: 25 }, false],
    [25, { total: 60 }, true],
    [25, { total: 25 }, false],
    [25, { pageSize: 25, pageCount: 3 }, true],
    [25, { pageSize: 25, pageCount: 1, total: 60 }, false],
    [25, { nextUri: '/api/v2/x?pageNumber=2' }, true],
    [25, { nextUri: '' }, false],
    [0, { nextUri: '/api/v2/x?pageNumber=2' }, false],
    [0, { total: 60 }, false],
    [100, { pageSize: 0 }, true],
    [100, { pageSize: 500 }, true],
    [99, { pageSize: 500 }, false],
    [25, {}, false],
  ])('%p entities, %j: %p', (count, more, follows) => {
    const body = JSON.stringify({ entities: entities(count), ...more })
    const page = parseTrunkPage('platform', body)
    expect(page && hasNextPage(page, { pageNumber: 1, pageSize: 100 })).toBe(follows)
    expect(parseMetabasePage(body, 100)?.more).toBe(follows)
    expect(parseSitePage(body, 100)?.more).toBe(follows)
  })

  it.each([
    [2, 25, { pageSize: 25, total: 60 }, true],
    [3, 10, { pageSize: 25, total: 60 }, false],
    [2, 25, { pageSize: 25, total: 50 }, false],
  ])('page %p of %p entities, %j: %p', (pageNumber, count, more, follows) => {
    const body = JSON.stringify({ entities: entities(count), pageNumber, ...more })
    const page = parseTrunkPage('byoc_registration', body)
    expect(page && hasNextPage(page, { pageNumber, pageSize: 100 })).toBe(follows)
    expect(parseSitePage(body, 100)?.more).toBe(follows)
  })

  it('products that go on do not say that one is missing', () => {
    expect(parseByocEnabled(JSON.stringify({ entities: entities(2), nextUri: '/x' }))).toBeNull()
    expect(parseByocEnabled(JSON.stringify({ entities: entities(2), total: 3 }))).toBeNull()
    expect(parseByocEnabled(JSON.stringify({ entities: entities(2), pageSize: 2 }))).toBeNull()
    expect(parseByocEnabled(JSON.stringify({ entities: entities(2), total: 2 }))).toBe(false)
    expect(parseByocEnabled(JSON.stringify({ entities: entities(2) }))).toBe(false)
  })
})
