/**
 * Calendar arithmetic and Java's SimpleDateFormat, on milliseconds since the epoch taken as UTC. Pure; needs no time
 * zone data.
 */
const fields: Readonly<Record<string, (at: Date) => number>> = {
  yyyy: (at) => at.getUTCFullYear(),
  yy: (at) => at.getUTCFullYear() % 100,
  MM: (at) => at.getUTCMonth() + 1,
  M: (at) => at.getUTCMonth() + 1,
  dd: (at) => at.getUTCDate(),
  d: (at) => at.getUTCDate(),
  HH: (at) => at.getUTCHours(),
  H: (at) => at.getUTCHours(),
  hh: (at) => at.getUTCHours() % 12 || 12,
  h: (at) => at.getUTCHours() % 12 || 12,
  mm: (at) => at.getUTCMinutes(),
  m: (at) => at.getUTCMinutes(),
  ss: (at) => at.getUTCSeconds(),
  s: (at) => at.getUTCSeconds(),
  SSS: (at) => at.getUTCMilliseconds(),
}
const token = /yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|SSS|a|EEEE|[A-Za-z]+|[^A-Za-z]+/g
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Formats an instant by a pattern; throws on a pattern letter that is not implemented. */
export function format(milliseconds: number, pattern: string): string {
  const at = new Date(milliseconds)
  return pattern.replace(token, (part) => {
    const field = fields[part]
    if (field) return pad(field(at), part.length)
    if (part === 'a') return at.getUTCHours() < 12 ? 'AM' : 'PM'
    if (part === 'EEEE') return weekdays[at.getUTCDay()] ?? ''
    if (/^[A-Za-z]/.test(part)) throw new Error(`Date pattern letter ${part} is not implemented by the sandbox`)
    return part
  })
}

/** Milliseconds of a text in a pattern; null when it does not match, or names no day of the calendar. */
export function parse(text: string, pattern: string): number | null {
  const { names, expression } = readerOf(pattern)
  const found = expression.exec(text.trim())
  if (!found) return null
  const value: Record<string, string> = {}
  names.forEach((name, index) => {
    value[name] = found[index + 1] ?? ''
  })
  return assemble(value)
}

/** A reader of texts of a pattern: the parts that it names, in their order. */
interface Reader {
  names: string[]
  expression: RegExp
}

/** Patterns are few: the platform's own and a user's. Made once each. */
const readers = Object.create(null) as Record<string, Reader>

function readerOf(pattern: string): Reader {
  const before = readers[pattern]
  if (before) return before
  const names: string[] = []
  const source = pattern.replace(token, (part) => {
    if (part === 'a') {
      names.push(part)
      return '([AaPp][Mm])'
    }
    if (!fields[part]) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    names.push(part)
    return part === 'yyyy' ? '(\\d{4})' : part === 'yy' ? '(\\d{2})' : part === 'SSS' ? '(\\d{1,3})' : '(\\d{1,2})'
  })
  const made = { names, expression: new RegExp(`^${source}$`) }
  readers[pattern] = made
  return made
}

function assemble(value: Readonly<Record<string, string>>): number | null {
  const number = (names: readonly string[], otherwise: number): number => {
    const name = names.filter((each) => value[each] !== undefined)[0]
    return name === undefined ? otherwise : Number(value[name])
  }
  const year = value['yy'] === undefined ? number(['yyyy'], 1970) : 2000 + Number(value['yy'])
  const month = number(['MM', 'M'], 1)
  const date = number(['dd', 'd'], 1)
  const half = value['a']
  const twelve = number(['hh', 'h'], 0) % 12
  const afternoon = half !== undefined && half.toLowerCase() === 'pm' ? 12 : 0
  const hour = value['hh'] === undefined && value['h'] === undefined ? number(['HH', 'H'], 0) : twelve + afternoon
  const minute = number(['mm', 'm'], 0)
  const second = number(['ss', 's'], 0)
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  return Date.UTC(year, month - 1, date, hour, minute, second, number(['SSS'], 0))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function pad(value: number, length: number): string {
  let text = String(value)
  while (text.length < length) text = `0${text}`
  return text
}
