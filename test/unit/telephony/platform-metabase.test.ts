import { findMetabase, parseMetabasePage } from '../../../src/server/telephony/platform-metabase'

const CARRIER = { id: 'external_sip_pcv_byoc_carrier.json', name: 'Generic BYOC Carrier' }

describe('metabases', () => {
  it('are read from a page, whatever else stands in it', () => {
    const body = '{"entities":[{"id":"a","name":"A"},{"id":"b"},{"name":"c"},3],"pageNumber":1,"pageCount":2}'
    const metabases = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'b' },
    ]
    expect(parseMetabasePage(body, 100)).toEqual({ metabases, more: true })
    expect(parseMetabasePage('{}', 100)).toBeNull()
    expect(parseMetabasePage('<html>', 100)).toBeNull()
  })

  it.each([
    ['{"entities":[1,2],"pageNumber":2,"pageCount":2}', false],
    ['{"entities":[1,2],"pageCount":2}', true],
    ['{"entities":[1,2]}', true],
    ['{"entities":[1]}', false],
  ])('%s with a page size of 2: another page follows: %s', (body, more) => {
    expect(parseMetabasePage(body, 2)).toMatchObject({ more })
  })

  it.each([
    [[], { kind: 'none' }],
    [[CARRIER, { id: 'external_pbx.json', name: 'Premises PBX' }], { kind: 'none' }],
    [[CARRIER, { id: 'x.json', name: 'Generic BYOC PBX' }], { kind: 'found', id: 'x.json' }],
    [[CARRIER, { id: 'some_byoc_pbx.json', name: 'Other' }], { kind: 'found', id: 'some_byoc_pbx.json' }],
    [
      [
        { id: 'x', name: 'BYOC PBX' },
        { id: 'x', name: 'BYOC PBX' },
      ],
      { kind: 'found', id: 'x' },
    ],
    [
      [
        { id: 'x', name: 'BYOC PBX' },
        { id: 'y', name: 'BYOC PBX 2' },
      ],
      { kind: 'several', ids: ['x', 'y'] },
    ],
  ])('the one of a BYOC PBX trunk in %j: %j', (metabases, found) => {
    expect(findMetabase('pbx', metabases)).toEqual(found)
  })

  it('the one of a BYOC carrier trunk is found in the same way', () => {
    const others = [
      { id: 'x.json', name: 'Generic BYOC PBX' },
      { id: 'y.json', name: 'Carrier' },
    ]
    expect(findMetabase('carrier', others)).toEqual({ kind: 'none' })
    expect(findMetabase('carrier', [...others, CARRIER])).toEqual({ kind: 'found', id: CARRIER.id })
    const two = [CARRIER, { id: 'z.json', name: 'BYOC carrier, second' }]
    expect(findMetabase('carrier', two)).toEqual({ kind: 'several', ids: [CARRIER.id, 'z.json'] })
  })
})
