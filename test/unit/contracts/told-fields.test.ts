import { toldFields } from '../../../src/server/contracts/told-fields'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'

/** Genesys may leave out a default port, and spells hosts in its own way: such servers are the same servers. */
describe('the servers of a trunk, as somebody would have typed them', () => {
  it.each([
    [['sbc1.example.com:5060'], 'udp', 'sip:sbc1.example.com:5060;transport=udp', ''],
    [['sbc1.example.com'], 'udp', 'sip:sbc1.example.com;transport=udp', ''],
    [['SBC1.example.com.', 'sbc2.example.com'], 'TLS', 'sip:SBC1.example.com.;transport=tls', 'sbc2.example.com'],
    [['[2001:DB8:0::1]'], null, 'sip:[2001:DB8:0::1]', ''],
    [
      ['a.example.com', 'b.example.com', 'c.example.com'],
      'udp',
      'sip:a.example.com;transport=udp',
      'b.example.com, c.example.com',
    ],
    [['192.0.2.1', '192.0.2.2:5070'], 'tcp', 'sip:192.0.2.1;transport=tcp', '192.0.2.2:5070'],
  ])('%j by %s', (servers, transport, sipUri, furtherServers) => {
    expect(toldFields({ ...NO_TERMS, servers, transport })).toMatchObject({ sipUri, furtherServers })
  })

  it.each([[['sbc1.example.com;lr']], [['not a host']], [['sbc1.example.com', 'a b']], [['']]])(
    '%j can not be typed, so nothing is',
    (servers) => {
      expect(toldFields({ ...NO_TERMS, servers, transport: 'udp' })).toMatchObject({ sipUri: '', furtherServers: '' })
    },
  )

  it.each(['', 'tls;lr'])('can not be typed over the transport "%s"', (transport) => {
    const told = { ...NO_TERMS, servers: ['sbc1.example.com'], transport }
    expect(toldFields(told)).toMatchObject({ sipUri: '', furtherServers: '' })
  })
})
