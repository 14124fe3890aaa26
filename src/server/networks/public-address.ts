import { type Breach, agree, bitsOf, parseAddress, type Address } from '../sip'

const LOOPBACK = 'is a loopback address: it never leaves the machine it is on'
const UNSPECIFIED = 'is no address of any machine'
const LINK_LOCAL = 'is a link-local address: it never leaves the network it is on'
const MULTICAST = 'is a multicast address: no call comes from it, and none goes to it'
const PRIVATE =
  'is a private address: Genesys Cloud is in the internet, and neither reaches it nor sees calls come from it'
const RESERVED = 'is reserved: nobody has it in the internet'

/**
 * Blocks that nobody has in the internet, by IANA's registries of special-purpose addresses (RFC 6890), IPv4 and IPv6.
 * Blocks for documentation are missing on purpose: guides use them in examples, and people who try the app copy those.
 */
const SPECIAL: readonly (readonly [block: string, what: string])[] = [
  ['0.0.0.0/8', UNSPECIFIED],
  ['10.0.0.0/8', PRIVATE],
  ['100.64.0.0/10', PRIVATE],
  ['127.0.0.0/8', LOOPBACK],
  ['169.254.0.0/16', LINK_LOCAL],
  ['172.16.0.0/12', PRIVATE],
  ['192.0.0.0/24', RESERVED],
  ['192.88.99.0/24', RESERVED],
  ['192.168.0.0/16', PRIVATE],
  ['198.18.0.0/15', RESERVED],
  ['224.0.0.0/4', MULTICAST],
  ['240.0.0.0/4', RESERVED],
  ['::/128', UNSPECIFIED],
  ['::1/128', LOOPBACK],
  ['2001::/23', RESERVED],
  ['fc00::/7', PRIVATE],
  ['fe80::/10', LINK_LOCAL],
  ['fec0::/10', PRIVATE],
  ['ff00::/8', MULTICAST],
]

/** IPv6 addresses that stand for an IPv4 address: the block, and the group at which the IPv4 address begins. */
const CARRIES_IPV4: readonly (readonly [block: string, at: number])[] = [
  ['::ffff:0:0/96', 6],
  ['2002::/16', 1],
]

/** All IPv6 addresses that are assigned to the internet (RFC 4291, 2.4, as IANA assigns them). */
const GLOBAL_IPV6 = '2000::/3'

/**
 * The reason why nobody in the internet has any address of this block; null when somebody may. One address is a block
 * of all bits.
 */
export function whyNotPublic(address: Address, bits: number): Breach | null {
  const special = SPECIAL.find(([block]) => within(address, bits, block))
  if (special !== undefined) return refusedFor(special[1])
  if (address.length === 2) return null
  const carries = CARRIES_IPV4.find(([block]) => within(address, bits, block))
  if (carries !== undefined) {
    const [, at] = carries
    return whyNotPublic(address.slice(at, at + 2), Math.min(32, bits - at * 16))
  }
  return within(address, bits, GLOBAL_IPV6) || covers(address, bits, GLOBAL_IPV6) ? null : refusedFor(RESERVED)
}

/**
 * Domains that lead nowhere in the internet: IANA's registry of special-use domain names, those that private networks
 * use (RFC 6762, appendix G) and those that ICANN delegates to nobody (`internal`, `home`, `corp`, `mail`). Below `arpa`
 * there are names of the internet's own machinery and of home networks. The domains for examples are missing on
 * purpose, as the blocks for documentation are.
 */
const LOCAL_DOMAINS: readonly string[] = [
  ...['localhost', 'localdomain', 'local', 'internal', 'invalid', 'test', 'alt', 'onion', 'arpa'],
  ...['intranet', 'private', 'corp', 'home', 'lan', 'mail'],
]

/** The reason why this host can't be reached from the internet, or null; an IPv6 address has its brackets. */
export function whyNotReachable(host: string): Breach | null {
  const address = parseAddress(host.replace(/^\[|\]$/g, ''))
  if (address !== null) return whyNotPublic(address, bitsOf(address))
  const name = host.toLowerCase().replace(/\.$/, '')
  const domain = LOCAL_DOMAINS.find((each) => name === each || name.endsWith(`.${each}`))
  if (domain !== undefined) {
    return { rule: `is a name below "${domain}", which leads nowhere in the internet`, fix: PUBLIC_HOST }
  }
  if (name.includes('.')) return null
  return { rule: 'is a name without a domain, which only a local network knows', fix: PUBLIC_HOST }
}

const PUBLIC_HOST = "write the carrier's full host name or public address"

function refusedFor(what: string): Breach {
  return { rule: what, fix: "write the carrier's public address" }
}

function within(address: Address, bits: number, block: string): boolean {
  const [first, size] = read(block)
  return bits >= size && agree(address, first, size)
}

function covers(address: Address, bits: number, block: string): boolean {
  return agree(address, read(block)[0], bits)
}

function read(block: string): [first: Address, bits: number] {
  const [address = '', bits = ''] = block.split('/')
  return [parseAddress(address) ?? [], Number(bits)]
}
