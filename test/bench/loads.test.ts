import { join } from 'node:path'
import { loads } from '../../bench/measures/loads'

it('tells for each kind of transaction the Script Includes that it evaluates', async () => {
  const seen = await loads(join(__dirname, '../..'))
  const of = (name: string): readonly string[] => seen.find(({ scripts }) => scripts[0] === name)?.scripts ?? []
  expect(of('Lanes')).toEqual(expect.arrayContaining(['ByocLanes', 'ByocTrunks', 'ByocTokens']))
  expect(of('CatalogFulfillment')).toContain('ByocOrders')
  expect(of('CatalogFulfillment')).not.toContain('ByocTokens')
  expect(of('TrunkApi')).not.toContain('ByocTrunks')
  expect(new Set(of('Lanes')).size).toBe(of('Lanes').length)
})
