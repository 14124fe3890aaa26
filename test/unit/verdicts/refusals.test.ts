import { OPERATIONS } from '../../../src/server/genesys/operation'
import { productsMayExplain } from '../../../src/server/verdicts/diagnose-answer'

describe('whether the products may explain a refusal', () => {
  const asked = OPERATIONS.filter((operation) => productsMayExplain(404, operation, 'platform'))

  it('only what making a trunk needs: a look-up or a deletion that finds nothing is no refusal', () => {
    expect(asked).toEqual(['register', 'template', 'metabases'])
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
