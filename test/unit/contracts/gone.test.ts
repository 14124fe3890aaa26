import { parseTrunkPage } from '../../../src/server/contracts/answers'
import { CONTRACTS } from '../../../src/server/contracts/contract'
import { hasNextPage } from '../../../src/server/contracts/trunk'
import { describeTrunkStatus, parseTrunkStatus } from '../../../src/server/contracts/trunk-status'

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
    expect(shown()).toBe('Genesys Cloud has not made the trunk yet.')
  })
})
