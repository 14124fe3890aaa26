import type { Breach } from './checked'
import { parseIpv4 } from './ip-address'

/** One entry that can't be sent, as typed. */
export interface AllowListProblem extends Breach {
  entry: string
}

/** `entries` in the order typed, e.g. `["203.0.113.0/28", "198.51.100.7"]`. Only usable when `problems` is empty. */
export interface AllowList {
  entries: string[]
  problems: AllowListProblem[]
}

/** Reads IPv4 addresses and CIDR blocks separated by commas, semicolons or white space (new lines included). */
export function parseAllowList(text: string): AllowList {
  const entries: string[] = []
  const problems: AllowListProblem[] = []
  for (const entry of text.split(/[\s,;]+/)) {
    if (entry === '') continue
    const problem = entries.includes(entry) ? { rule: 'it is listed twice', fix: 'list it once' } : problemOf(entry)
    if (problem === null) entries.push(entry)
    else problems.push({ entry, ...problem })
  }
  return { entries, problems }
}

function problemOf(entry: string): Breach | null {
  const [address = '', prefix, ...more] = entry.split('/')
  const value = parseIpv4(address)
  if (value === null || more.length > 0) {
    return { rule: 'it is not an IPv4 address or CIDR block', fix: 'write it like 203.0.113.7 or 203.0.113.0/28' }
  }
  if (prefix === undefined) return null
  if (!/^(?:[0-9]|[12][0-9]|3[0-2])$/.test(prefix)) {
    return { rule: 'its prefix length is not a number from 0 to 32', fix: 'write it like 203.0.113.0/28' }
  }
  const size = 2 ** (32 - Number(prefix))
  const first = value - (value % size)
  if (first === value) return null
  return {
    rule: `it has host bits set: the /${prefix} block starts at ${formatIpv4(first)}`,
    fix: `write ${formatIpv4(first)}/${prefix} for the block, or ${address} for the one address`,
  }
}

function formatIpv4(value: number): string {
  return [16777216, 65536, 256, 1].map((unit) => Math.floor(value / unit) % 256).join('.')
}
