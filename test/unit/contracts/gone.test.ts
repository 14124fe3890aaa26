import { parseTrunkPage } from '../../../src/server/contracts/answers'
import { CONTRACTS } from '../../../src/server/fields/contract'
import { parseMetabasePage } from '../../../src/server/telephony/platform-metabase'
import { parseRoutePage } from '../../../src/server/telephony/platform-routes'
import { hasNextPage } from '../../../src/server/contracts/trunk'
import { describeTrunkStatus, parseTrunkStatus } from '../../../src/server/telephony/trunk-status'

describe('what is deleted and still told', () => {
  it.each(CONTRACTS)('is on no page that anybody reads (%s), and counts for the next one', (contract) => {
    const entities = [{ id: 'trunk-1', name: 'A', state: 'deleted' }, { id: 'trunk-2', name: 'B', state: 'active' }, {}]
    const page = parseTrunkPage(contract, JSON.stringify({ entities }))
    expect(page).toMatchObject({ trunks: [{ id: 'trunk-2' }], gone: 1, unreadable: 1 })
    expect(page && hasNextPage(page, { pageNumber: 1, pageSize: 3 })).toBe(true)
    expect(page && hasNextPage(page, { pageNumber: 1, pageSize: 4 })).toBe(false)
  })

  it('has no state to show, unlike what is not made yet', () => {
    const shown = (...entities: object[]): string => {
      const status = parseTrunkStatus(JSON.stringify({ entities }))
      return status === null ? '' : describeTrunkStatus(status)
    }
    expect(shown({ state: 'deleted', inService: true })).toBe('The trunk is deleted in Genesys Cloud.')
    expect(shown({ state: 'deleted', inService: false }, { state: 'active', inService: true })).toBe('in service')
    expect(shown({ state: 'inactive', inService: true }, { state: 'undeleted', inService: true })).toBe('in service')
    expect(shown()).toBe('Genesys Cloud has not made the trunk yet.')
  })
})

describe('the status of a trunk', () => {
  it('counts what is deleted apart, and passes over what is no trunk and no address', () => {
    const status = (proxyAddress: string, optionState: unknown): object => ({ proxyAddress, optionState })
    const entities = [
      null,
      7,
      { state: 'deleted' },
      { state: 'active', optionsStatus: [null, 'x', status('192.0.2.1', true), status('192.0.2.2', 'yes')] },
    ]
    expect(parseTrunkStatus(JSON.stringify({ entities }))).toMatchObject({
      trunks: 1,
      gone: 1,
      options: ['192.0.2.1: answered'],
      registers: [],
    })
  })

  it('is in service by no word of anybody where there is no trunk', () => {
    expect(parseTrunkStatus('{"entities": []}')).toMatchObject({ inService: null, enabled: null, connected: null })
  })
})

/** A server that ignores the page size may send more entities than were asked for. */
describe('a page that is longer than anything asked for', () => {
  const body = JSON.stringify({ entities: Array.from({ length: 1001 }, (_, index) => ({ id: `id-${String(index)}` })) })

  it('is read up to a thousand entities, and says of the trunks that more are there', () => {
    for (const contract of CONTRACTS) {
      const page = parseTrunkPage(contract, body)
      expect([page?.trunks.length, page?.unreadable]).toEqual([1000, 1])
    }
    expect(parseMetabasePage(body, 100)?.metabases).toHaveLength(1000)
    expect(parseRoutePage(body, 100)?.routes).toHaveLength(1000)
  })
})
