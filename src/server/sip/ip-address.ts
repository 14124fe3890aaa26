/** An address as groups of 16 bits: two of IPv4, eight of IPv6. */
export type Address = readonly number[]

/** A dotted IPv4 address, or null when the text is none. */
export function parseIpv4(text: string): Address | null {
  const octets = text.split('.')
  if (octets.length !== 4) return null
  const values: number[] = []
  for (const octet of octets) {
    // Some programs read a leading zero as octal and others as decimal (RFC 6943, 3.1.1).
    if (!/^(?:0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return null
    values.push(Number(octet))
  }
  const [a = 0, b = 0, c = 0, d = 0] = values
  return [a * 256 + b, c * 256 + d]
}

/** An IPv6 address without brackets and zone (RFC 4291, 2.2), or null when the text is none. */
export function parseIpv6(text: string): Address | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const parsed = halves.map((half, index) => parseGroups(half, index === halves.length - 1))
  const [before, after = []] = parsed
  if (before === undefined || before === null || after === null) return null
  const missing = 8 - before.length - after.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  return [...before, ...new Array<number>(missing).fill(0), ...after]
}

/** An address of either kind, or null when the text is none. */
export function parseAddress(text: string): Address | null {
  return parseIpv4(text) ?? parseIpv6(text)
}

export function isIpv6(text: string): boolean {
  return parseIpv6(text) !== null
}

function parseGroups(text: string, mayEndInIpv4: boolean): number[] | null {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? ''
    const dotted = mayEndInIpv4 && index === parts.length - 1 ? parseIpv4(part) : null
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(parseInt(part, 16))
    else if (dotted !== null) groups.push(...dotted)
    else return null
  }
  return groups
}

/** The number of bits of an address. */
export function bitsOf(address: Address): number {
  return address.length * 16
}

/** True when two addresses of one kind have the same first bits. */
export function agree(one: Address, other: Address, bits: number): boolean {
  if (one.length !== other.length) return false
  return one.every((group, index) => {
    const left = 16 - Math.min(16, Math.max(0, bits - index * 16))
    return group >>> left === (other[index] ?? 0) >>> left
  })
}

/** The first address of the block: all bits behind the prefix are zero. */
export function firstOf(address: Address, bits: number): Address {
  return address.map((group, index) => {
    const left = 16 - Math.min(16, Math.max(0, bits - index * 16))
    return (group >>> left) << left
  })
}

/** The address in its canonical form (IPv6: RFC 5952, 4). */
export function formatAddress(address: Address): string {
  if (address.length === 2) return address.map((group) => `${String(group >>> 8)}.${String(group & 255)}`).join('.')
  const [start, length] = longestZeros(address)
  const hex = (groups: Address): string => groups.map((group) => group.toString(16)).join(':')
  return length < 2 ? hex(address) : `${hex(address.slice(0, start))}::${hex(address.slice(start + length))}`
}

/** The start and length of the first of the longest runs of zeros. */
function longestZeros(address: Address): [start: number, length: number] {
  let best: [number, number] = [0, 0]
  for (let start = 0; start < address.length; start++) {
    let length = 0
    while (address[start + length] === 0) length += 1
    if (length > best[1]) best = [start, length]
  }
  return best
}
