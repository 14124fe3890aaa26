import { isIPv4, isIPv6 } from 'node:net'

/**
 * The changes that Genesys Cloud is reported to make to the values of a trunk: hosts are lower-cased, a default port is
 * left out, and the IP addresses of its SIP servers are added to its allow list (help page "Configure SIP Access
 * Control": addresses under "SIP Servers or Proxies" are added to "Allow the Following Addresses"). The exact rules
 * aren't published, so an organization does it only in the state `values_normalized`.
 */
export function normalizedServer(server: string, transport: string): string {
  const usual = transport === 'tls' ? ':5061' : ':5060'
  const lower = server.toLowerCase()
  return lower.endsWith(usual) ? lower.slice(0, -usual.length) : lower
}

export function normalizedUri(uri: string): string {
  const [, scheme = '', user = '', where = '', parameters = ''] = /^(sips?:)([^@]*@)?([^;?]*)(.*)$/i.exec(uri) ?? []
  const secure = /^sips/i.test(scheme) || /;transport=tls/i.test(parameters)
  return `${scheme.toLowerCase()}${user}${normalizedServer(where, secure ? 'tls' : 'udp')}${parameters.toLowerCase()}`
}

export function normalizedAllowList(allowed: readonly string[], servers: readonly string[]): string[] {
  const addresses = servers
    .map((server) => server.replace(/^\[(.*)\].*$/, '$1').replace(/^([^:]*):\d+$/, '$1'))
    .filter((host) => isIPv4(host) || isIPv6(host))
  return [...new Set([...allowed, ...addresses])].sort()
}
