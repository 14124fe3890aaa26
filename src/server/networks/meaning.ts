import { blockBits, fewestBlocks } from './address-block'
import { isIpv6, parseSipUri } from '../sip'

/**
 * The meaning of a host as a text: two spellings mean the same exactly when these texts are equal. A text that is no
 * host means itself, letter by letter.
 *
 * Case, a final dot and the way in which an IPv6 address is shortened make no difference (RFC 4343; RFC 5952).
 */
export function hostMeaning(host: string): string {
  const address = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
  return blockBits(address) ?? host.toLowerCase().replace(/\.$/, '')
}

/**
 * The meaning of a SIP server, `host` or `host:port`; the default port is the transport's (5061 for TLS, otherwise
 * 5060).
 */
export function serverMeaning(server: string, transport: string): string {
  const { host, port } = hostAndPort(server)
  if (host === '') return server
  return `${hostMeaning(host)} ${String(port ?? defaultPort(transport))}`
}

/** The host of a SIP server, without brackets; the text itself when it has none. */
export function serverHost(server: string): string {
  const { host } = hostAndPort(server)
  return host.startsWith('[') ? host.slice(1, -1) : host === '' ? server : host
}

function hostAndPort(text: string): { host: string; port: number | null } {
  const server = text.trim()
  // An address with several colons and no brackets has no port.
  if (isIpv6(server)) return { host: `[${server}]`, port: null }
  const [, host = '', port] = /^(\[[0-9A-Fa-f:.]{1,60}\]|[^:[\]\s]{1,253})(?::(\d{1,5}))?$/.exec(server) ?? []
  return { host, port: port === undefined ? null : Number(port) }
}

function defaultPort(transport: string): number {
  return transport.toLowerCase() === 'tls' ? 5061 : 5060
}

/**
 * The meaning of a SIP URI by RFC 3261, 19.1.4: case matters in the user part alone, an escape of a character that
 * needs none is the character, and the order of parameters and headers makes no difference. Unlike there, an absent
 * port or transport stands for the app's default: 5060 and UDP, for TLS 5061.
 */
export function sipUriMeaning(text: string): string {
  // No request holds a longer one, and a text from Genesys may have any length.
  const parsed = text.length > LONGEST ? null : parseSipUri(text)
  if (parsed?.ok !== true) return text
  const { scheme, user, password, host, port, parameters, headers } = parsed.value
  const typed = new Map(parameters.map(({ name, value }) => [name.toLowerCase(), value?.toLowerCase() ?? null]))
  const transport = typed.get('transport') ?? (scheme === 'sips' ? 'tls' : 'udp')
  typed.delete('transport')
  return JSON.stringify([
    scheme,
    user === null ? null : unescaped(user),
    password,
    hostMeaning(host),
    port ?? defaultPort(scheme === 'sips' ? 'tls' : transport),
    transport,
    [...typed].map(([name, value]) => `${unescaped(name)}=${value === null ? '' : unescaped(value)}`).sort(),
    headers.map(({ name, value }) => `${name.toLowerCase()}=${unescaped(value)}`).sort(),
  ])
}

/** Longest SIP URI that a request holds. */
const LONGEST = 2000

/**
 * The text without needless escapes: only a character of RFC 3261's `unreserved` (25.1) is the same with and without
 * one. Digits of the escapes that stay are in upper case.
 */
function unescaped(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}/g, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16))
    return /[A-Za-z0-9\-_.!~*'()]/.test(character) ? character : escape.toUpperCase()
  })
}

/**
 * True when a list of allowed addresses allows all that were asked for, and nothing else but `own`, the trunk's own
 * servers. Genesys adds the addresses of those by itself.
 */
export function allowsTheSame(asked: readonly string[], told: readonly string[], own: readonly string[]): boolean {
  const more = meaningOfList([...asked, ...own])
  return (
    isSame(meaningOfList(told), meaningOfList([...told, ...asked])) &&
    isSame(more, meaningOfList([...asked, ...own, ...told]))
  )
}

/** The addresses of a list, and the meaning of each entry that is no address, such as a host. */
function meaningOfList(entries: readonly string[]): string[] {
  const names = new Set<string>()
  const blocks: string[] = []
  for (const entry of entries) {
    const block = blockBits(entry.trim())
    if (block === null) names.add(`name ${hostMeaning(entry.trim())}`)
    else blocks.push(block)
  }
  return [...fewestBlocks(blocks), ...names]
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/**
 * The meaning of a telephone number, which leaves out the characters that only help to read it (RFC 3966,
 * `visual-separator`).
 */
export function numberMeaning(text: string): string {
  return /^\+?[\d\s().-]+$/.test(text) ? text.replace(/[\s().-]/g, '') : text
}
