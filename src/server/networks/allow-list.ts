import { blockBits, fewestBlocks } from './address-block'
import { type Breach, agree, bitsOf, firstOf, formatAddress, parseAddress, type Address } from '../sip'
import { whyNotPublic } from './public-address'

/** An entry that can't be sent, as typed. */
export interface AllowListProblem extends Breach {
  entry: string
}

/**
 * A list as parsed. `entries` are in the order typed, e.g. `["203.0.113.0/28", "198.51.100.7"]`, and only usable when
 * `problems` is empty.
 */
export interface AllowList {
  entries: string[]
  /** Entries that allow so many callers, alone or joined with others, that a person should confirm them. */
  wide: string[]
  problems: AllowListProblem[]
}

interface Block {
  address: Address
  bits: number
}

/** Reads addresses and CIDR blocks separated by commas, semicolons or white space (new lines included). */
export function parseAllowList(text: string): AllowList {
  const entries: string[] = []
  const problems: AllowListProblem[] = []
  const read: Block[] = []
  for (const entry of text.split(/[\s,;]/)) {
    if (entry === '') continue
    const block = parseBlock(entry)
    const problem = 'rule' in block ? block : (listedTwice(block, read) ?? notUsable(block))
    if (problem !== null) problems.push({ entry, rule: problem.rule, fix: problem.fix })
    else entries.push(entry)
    if (!('rule' in block)) read.push(block)
  }
  return { entries, wide: wideEntries(entries), problems }
}

/**
 * Shortest prefix that needs no confirmation. No carrier publishes a wider block of IPv4; an operator of a whole
 * network has one of IPv6.
 */
const WIDEST_IPV4 = 16
const WIDEST_IPV6 = 32

/**
 * The entries that are wide, and those that are once they are joined with blocks beside them: both halves of 8.0.0.0/15
 * are all of it.
 */
function wideEntries(entries: readonly string[]): string[] {
  const bits = entries.map((entry) => blockBits(entry) ?? '')
  const alone = bits.filter(isWide)
  const others = bits.filter((each) => !alone.some((block) => each.startsWith(block)))
  const joined = fewestBlocks(others).filter(isWide)
  return entries.filter((_entry, index) => {
    const each = bits[index] ?? ''
    return isWide(each) || (others.includes(each) && joined.some((block) => each.startsWith(block)))
  })
}

/** `bits`: the family and the bits that all the block's addresses begin with. */
function isWide(bits: string): boolean {
  return bits.length - 1 < (bits.startsWith('4') ? WIDEST_IPV4 : WIDEST_IPV6)
}

function parseBlock(entry: string): Block | Breach {
  const [text = '', prefix, ...more] = entry.split('/')
  const address = parseAddress(text)
  if (address === null || more.length > 0) {
    const fix = 'write it like 203.0.113.7 or 203.0.113.0/28'
    return { rule: 'it is not an IP address or CIDR block', fix }
  }
  const most = bitsOf(address)
  if (isMapped(address)) {
    const fix = `write ${formatAddress(address.slice(6))} and, for a block, its own prefix length`
    return { rule: 'it is an IPv4 address in the form of an IPv6 address', fix }
  }
  if (prefix === undefined) return { address, bits: most }
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > most) {
    return { rule: `its prefix length is not a number from 0 to ${String(most)}`, fix: 'write it like 203.0.113.0/28' }
  }
  const bits = Number(prefix)
  const first = formatAddress(firstOf(address, bits))
  if (agree(address, firstOf(address, bits), most)) return { address, bits }
  return {
    rule: `it has host bits set: the /${prefix} block starts at ${first}`,
    fix: `write ${first}/${prefix} for the block, or ${text} for the one address`,
  }
}

const MAPPED: Address = [0, 0, 0, 0, 0, 0xffff, 0, 0]

function isMapped(address: Address): boolean {
  return agree(address, MAPPED, 96)
}

function listedTwice({ address, bits }: Block, before: readonly Block[]): Breach | null {
  const same = before.some((each) => each.bits === bits && agree(each.address, address, bits))
  return same ? { rule: 'it is listed twice', fix: 'list it once' } : null
}

function notUsable({ address, bits }: Block): Breach | null {
  const problem = whyNotPublic(address, bits)
  return problem === null ? null : { ...problem, rule: `it ${problem.rule}` }
}
