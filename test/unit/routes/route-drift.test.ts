import { routeDriftOf, withRouteDrift } from '../../../src/server/routes/route-drift'

describe('the part of a drift about the outbound route', () => {
  it('stands behind what else is different, once', () => {
    const first = withRouteDrift('In Genesys Cloud, the name differs.', 'Outbound route: one.')
    expect(first).toBe('In Genesys Cloud, the name differs. Outbound route: one.')
    expect(withRouteDrift(first, 'Outbound route: two.')).toBe(
      'In Genesys Cloud, the name differs. Outbound route: two.',
    )
    expect(withRouteDrift(first, '')).toBe('In Genesys Cloud, the name differs.')
    expect(withRouteDrift('', 'Outbound route: one.')).toBe('Outbound route: one.')
    expect(withRouteDrift('Outbound route: one.', 'Outbound route: two.')).toBe('Outbound route: two.')
    expect(withRouteDrift('Outbound route: one.', '')).toBe('')
    expect(routeDriftOf('Outbound route: one.')).toBe('Outbound route: one.')
    expect([routeDriftOf(first), routeDriftOf('In Genesys Cloud, the name differs.')]).toEqual([
      'Outbound route: one.',
      '',
    ])
  })

  it('is told in short where the column has no room for it', () => {
    const long = withRouteDrift('x'.repeat(800), `Outbound route: ${'y'.repeat(200)}`)
    expect(long).toBe(`${'x'.repeat(800)} Outbound route: it differs as well; look at the trunk in Genesys Cloud.`)
    expect(withRouteDrift('x'.repeat(800), `Outbound route: ${'y'.repeat(183)}`)).toHaveLength(1000)
  })
})
