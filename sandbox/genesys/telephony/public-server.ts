import { BlockList, isIP } from 'node:net'

/** Blocks that the internet does not route (IANA special-purpose address registries), those for documentation apart. */
const notRouted = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  notRouted.addSubnet(address, prefix, 'ipv4')
}
for (const [address, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  notRouted.addSubnet(address, prefix, 'ipv6')
}

/** True when a server (`host` or `host:port`) can be reached from a cloud, as far as its name tells. */
export function isPublicServer(server: string): boolean {
  const host = (/^\[([^\]]*)\]/.exec(server)?.[1] ?? server.replace(/:\d+$/, '')).toLowerCase()
  const version = isIP(host)
  if (version !== 0) return !notRouted.check(host, version === 4 ? 'ipv4' : 'ipv6')
  return host.replace(/\.$/, '').includes('.') && !/(^|\.)(localhost|local|internal)\.?$/.test(host)
}
