import { hasMore, listingOf } from '../../../src/server/genesys/paging'

describe('a listing in an answer’s body', () => {
  it('is an object with a list of entities, whatever else it has', () => {
    const listing = { entities: [{ id: 'a' }, null], total: 2 }
    expect(listingOf(JSON.stringify(listing))).toEqual({ listing, entities: listing.entities })
    expect(listingOf('{"entities": []}')).toEqual({ listing: { entities: [] }, entities: [] })
  })

  it.each(['', 'no JSON', '[]', '[{"id": "a"}]', 'null', '"entities"', '{}', '{"entities": {}}', '{"entities": null}'])(
    'is not in %j',
    (body) => {
      expect(listingOf(body)).toBeNull()
    },
  )

  it('is taken for the first page where it does not number itself', () => {
    expect(hasMore({ pageCount: 2 }, 25, 25)).toBe(true)
    expect(hasMore({ pageCount: 1 }, 25, 25)).toBe(false)
    expect(hasMore({ pageCount: 2, pageNumber: 2 }, 25, 25)).toBe(false)
  })

  it('that says that its pages have no size is taken to have as many entities as were asked for', () => {
    expect(hasMore({ pageSize: 0 }, 24, 25)).toBe(false)
    expect(hasMore({ pageSize: 0 }, 25, 25)).toBe(true)
  })
})
