import { OPERATIONS } from '../../../src/server/genesys/operation'
import { productsMayExplain } from '../../../src/server/answers/diagnose-answer'

describe('whether the products may explain a refusal', () => {
  const asked = OPERATIONS.filter((operation) => productsMayExplain(404, operation, 'platform'))

  it('only what making a trunk needs: a look-up or a deletion that finds nothing is no refusal', () => {
    expect(asked).toEqual(['register', 'template', 'metabases'])
  })

  it('a change by its content alone: nothing at its path says that the trunk is gone', () => {
    const statuses = [400, 401, 403, 404, 405, 409, 422, 500]
    const explained = statuses.filter((status) => productsMayExplain(status, 'update', 'platform'))
    expect(explained).toEqual([400, 403, 422])
  })

  it.each([
    [400, true],
    [401, false],
    [403, true],
    [404, true],
    [405, true],
    [409, false],
    [413, false],
    [429, false],
    [500, false],
    [null, false],
  ])('HTTP %p: %p', (status, explains) => {
    expect(productsMayExplain(status, 'register', 'platform')).toBe(explains)
    expect(productsMayExplain(status, 'register', 'byoc_registration')).toBe(false)
  })
})
