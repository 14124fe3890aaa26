import { parseAddress } from '../sip'

/**
 * An address or CIDR block as the bits that all its addresses begin with, after the family (`4` or `6`); null when the
 * text is neither. Host bits are left out: `203.0.113.7/28` names the block that it lies in.
 */
export function blockBits(text: string): string | null {
  const [address = '', prefix, ...more] = text.split('/')
  const bits = addressBits(address)
  if (bits === null || more.length > 0) return null
  if (prefix === undefined) return bits
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits.length - 1) return null
  return bits.slice(0, 1 + Number(prefix))
}

/**
 * The fewest blocks that hold the same addresses, sorted. Two lists allow the same addresses exactly when their fewest
 * blocks are equal, however the lists are written.
 */
export function fewestBlocks(blocks: readonly string[]): string[] {
  const kept = new Set<string>()
  // Shorter blocks come first, since they hold more addresses: a block within one of them adds none.
  for (const block of [...new Set(blocks)].sort((one, other) => one.length - other.length)) {
    if (!isWithin(block, kept)) kept.add(block)
  }
  for (const block of [...kept]) joinHalves(block, kept)
  return [...kept].sort()
}

function isWithin(block: string, kept: ReadonlySet<string>): boolean {
  for (let length = 1; length <= block.length; length++) if (kept.has(block.slice(0, length))) return true
  return false
}

/** Replaces two halves of a block by the block. */
function joinHalves(block: string, kept: Set<string>): void {
  for (let half = block; kept.has(half);) {
    const whole = half.slice(0, -1)
    const other = whole + (half.endsWith('0') ? '1' : '0')
    if (!kept.has(other)) return
    kept.delete(half)
    kept.delete(other)
    kept.add(whole)
    half = whole
  }
}

function addressBits(text: string): string | null {
  const address = parseAddress(text)
  if (address === null) return null
  const bits = address.map((group) => group.toString(2).padStart(16, '0'))
  return `${address.length === 2 ? '4' : '6'}${bits.join('')}`
}
