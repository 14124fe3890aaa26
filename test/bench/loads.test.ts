import { join } from 'node:path'
import { loads } from '../../bench/measures/loads'

/** The most KB, of 1,024 bytes, of Script Includes that a transaction may evaluate: what it takes today, and a little room. */
const MOST_KB: Readonly<Record<string, number>> = {
  Lanes: 330,
  Reconciler: 337,
  StatusPoller: 255,
  CatalogFulfillment: 154,
  Sites: 188,
  Heartbeat: 150,
  OrganizationRules: 90,
  TrunkApi: 88,
}

it('tells for each kind of transaction the Script Includes that it evaluates', async () => {
  const seen = await loads(join(__dirname, '../..'))
  const of = (name: string): readonly string[] => seen.find(({ scripts }) => scripts[0] === name)?.scripts ?? []
  expect(of('Lanes')).toEqual(expect.arrayContaining(['ByocLanes', 'ByocTrunks', 'ByocTokens']))
  expect(of('CatalogFulfillment')).toContain('ByocCatalog')
  expect(of('CatalogFulfillment')).not.toContain('ByocTokens')
  expect(of('TrunkApi')).not.toContain('ByocTrunks')
  expect(new Set(of('Lanes')).size).toBe(of('Lanes').length)
  const kilobytes = (name: string): number =>
    (seen.find(({ scripts }) => scripts[0] === name)?.bytes ?? Number.POSITIVE_INFINITY) / 1024
  const tooMuch = Object.entries(MOST_KB).filter(([name, most]) => kilobytes(name) > most)
  expect(tooMuch.map(([name, most]) => `${name}: ${kilobytes(name).toFixed(1)} of ${String(most)} KB`)).toEqual([])
})
