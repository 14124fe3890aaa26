import { routeDrift, routedSite } from '../../../src/server/reconciliation/judge-route'
import type { OutboundRoute } from '../../../src/server/telephony'

const route = (name: string, ...trunks: string[]): OutboundRoute => ({ id: name, name, trunks, entity: {} })
const trunk = (
  outboundRoute: string,
  routeSites: string[] = [],
): Parameters<typeof routeDrift>[0] & Parameters<typeof routedSite>[0] =>
  ({ genesysId: 'A', routeSites, fields: { outboundRoute } }) as never

describe('what somebody else has changed about the outbound routes of a trunk', () => {
  it.each<[string, string, OutboundRoute[], string]>([
    ['nothing, where it is on the one that is wanted', 'North', [route('north ', 'b', 'a')], ''],
    ['nothing, where it is wanted on none, and on none', '', [route('North', 'b')], ''],
    [
      'that it was taken off',
      'North',
      [route('North', 'b'), route('South')],
      'Outbound route: the trunk is not on "North" any more, so that no call leaves over it there. Put it back there, or ask for a change of the outbound route to the one that is meant.',
    ],
    ['that the route is gone', 'North', [], 'the trunk is not on "North" any more'],
    [
      'that it was put on another one as well',
      'North',
      [route('North', 'a'), route('South', 'a')],
      'Outbound route: somebody put the trunk on "South". Take it off there, or ask for a change of the outbound route to the one that is meant.',
    ],
    [
      'that it was moved',
      'North',
      [route('South', 'a')],
      'any more, so that no call leaves over it there; somebody put the trunk on "South". Put it back',
    ],
    [
      'that it was put on one where none is wanted',
      '',
      [route('South', 'a')],
      'somebody put the trunk on "South". Take it off',
    ],
    ['a few of many', '', ['1', '2', '3', '4', '5'].map((name) => route(name, 'a')), '"1", "2", "3" and 2 more'],
    ['three of them, whole', '', ['1', '2', '3'].map((name) => route(name, 'a')), 'on "1", "2", "3". Take'],
    ['a long name in part', '', [route('x'.repeat(80), 'a')], `"${'x'.repeat(60)}…"`],
    ['a name of 60 characters, whole', '', [route('x'.repeat(60), 'a')], `"${'x'.repeat(60)}"`],
    ['nothing, where the wanted name has spaces around it', ' North ', [route('North', 'a')], ''],
    ['a route without a name as any other, where none is wanted', '', [route('', 'a')], 'somebody put the trunk on ""'],
  ])('%s', (_name, wanted, routes, told) => {
    const drift = routeDrift(trunk(wanted), routes)
    expect(told === '' ? drift : drift.includes(told)).toBe(told === '' ? '' : true)
  })

  it('is looked for where the trunk was put last, or takes its calls', () => {
    expect(routedSite(trunk('', ['one']), 'own')).toBe('own')
    expect(routedSite(trunk('North', ['one', 'two']), 'own')).toBe('two')
    expect(routedSite(trunk('North', ['own', 'two']), 'own')).toBe('own')
    expect(routedSite(trunk('North'), 'own')).toBe('own')
  })
})
