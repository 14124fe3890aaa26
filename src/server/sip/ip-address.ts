/** Value of a dotted IPv4 address as an unsigned 32-bit number, or null when the text is none. */
export function parseIpv4(text: string): number | null {
  const octets = text.split('.')
  if (octets.length !== 4) return null
  let value = 0
  for (const octet of octets) {
    // A leading zero is read as octal by some and as decimal by others (RFC 6943, 3.1.1).
    if (!/^(?:0|[1-9]\d{0,2})$/.test(octet)) return null
    const number = Number(octet)
    if (number > 255) return null
    value = value * 256 + number
  }
  return value
}

/** Whether the text is an IPv6 address without brackets and zone (RFC 4291, 2.2). */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  let groups = 0
  for (let half = 0; half < halves.length; half++) {
    const count = countGroups(halves[half] ?? '', half === halves.length - 1)
    if (count === null) return false
    groups += count
  }
  return halves.length === 2 ? groups <= 7 : groups === 8
}

function countGroups(text: string, mayEndInIpv4: boolean): number | null {
  if (text === '') return 0
  const groups = text.split(':')
  let count = 0
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? ''
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      count += 1
    } else if (mayEndInIpv4 && index === groups.length - 1 && parseIpv4(group) !== null) {
      count += 2
    } else {
      return null
    }
  }
  return count
}
