import { isIPv6 } from 'node:net'
import fc from 'fast-check'
import { OSLO_SITE } from '../../harness/organizations'
import type { Typed } from '../../harness/world'

/** Text in the form that people type: any script, no control characters, no white space at its ends. */
function typed(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 4) })
    .map((text) => text.replace(/\p{C}/gu, '').trim())
    .filter((text) => text !== '' && text.length <= maxLength)
}

const publicIpv4 = fc
  .tuple(fc.integer({ min: 11, max: 99 }), fc.nat(255), fc.nat(255), fc.nat(255))
  .map((octets) => octets.join('.'))

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/)
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, 'example.com'].join('.')),
  publicIpv4,
  fc
    .ipV6()
    .map((address) => `[${address.replace(/^[^:]*:/, '2a00:')}]`)
    .filter((address) => isIPv6(address.slice(1, -1))),
)
const user = fc.option(fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9-]{0,18}[A-Za-z0-9])?$/), { nil: null })
const port = fc.option(fc.integer({ min: 1, max: 65535 }), { nil: null })
const transport = fc.option(fc.constantFrom('udp', 'tcp', 'tls', 'TLS'), { nil: null })

const sipUri = fc
  .tuple(fc.constantFrom('sip', 'sips'), user, host, port, transport)
  .filter(([scheme, , , , wanted]) => !(scheme === 'sips' && wanted === 'udp'))
  .map(([scheme, who, where, at, wanted]) => {
    const [before, after, by] = [who === null ? '' : `${who}@`, at === null ? '' : `:${String(at)}`, wanted]
    return `${scheme}:${before}${where}${after}${by === null ? '' : `;transport=${by}`}`
  })

/** A block whose address has no host bits set. */
const block = fc
  .tuple(fc.integer({ min: 0x0b000000, max: 0x63ffffff }), fc.integer({ min: 8, max: 32 }))
  .map(([address, bits]) => {
    const first = address - (address % 2 ** (32 - bits))
    return `${[16777216, 65536, 256, 1].map((unit) => Math.floor(first / unit) % 256).join('.')}/${String(bits)}`
  })
const allowList = fc
  .tuple(fc.uniqueArray(fc.oneof(publicIpv4, block), { maxLength: 6 }), fc.constantFrom(', ', '\n', ' ; ', ' '))
  .map(([entries, between]) => entries.join(between))

const furtherServers = fc
  .uniqueArray(fc.tuple(label, fc.integer({ min: 1, max: 65535 })), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name,
  })
  .map((servers) => servers.map(([name, port]) => `${name}.further.example.com:${String(port)}`).join(', '))

const sometimes = (value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), value)

/** Columns of a trunk request that can be registered under `platform`. Names are unique by `index`. */
export function requests(count: number, seed: number): Typed[] {
  const one: fc.Arbitrary<Typed> = fc.record({
    // A name may not contain angle brackets, is written with characters that stand for themselves, and needs no white
    // space.
    trunk_name: typed(90).map((text) => text.normalize('NFC').replace(/[<>\p{Z}]/gu, '-')),
    trunk_kind: fc.oneof({ weight: 4, arbitrary: fc.constant('carrier') }, fc.constant('pbx')),
    sip_uri: sipUri,
    auth_user: typed(200),
    auth_password: sometimes(typed(100)),
    realm: sometimes(typed(255)),
    allow_list: allowList,
    wide_allow_list: fc.constant('1'),
    further_servers: sometimes(furtherServers),
    // The property's pattern allows, of all white space, only the space.
    caller_name: sometimes(typed(40).filter((text) => /^[\S ]*$/.test(text))),
    caller_address: sometimes(fc.stringMatching(/^\+[1-9][0-9]{1,14}$/)),
    inbound_site: fc.constantFrom('', OSLO_SITE),
  })
  return fc.sample(one, { numRuns: count, seed }).map((each, index) => ({
    ...each,
    trunk_name: `${String(index + 1)} ${each['trunk_name'] ?? ''}`,
    termination_id: `generated-${String(index + 1)}`,
  }))
}
