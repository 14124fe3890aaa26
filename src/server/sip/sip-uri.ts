import { accepted, refused, type Checked } from './checked'
import { isIpv6, parseIpv4 } from './ip-address'

/** A SIP or SIPS URI, taken apart (RFC 3261, 19.1.1). Parts are as typed, with their escapes and their case. */
export interface SipUri {
  scheme: 'sip' | 'sips'
  user: string | null
  /** The password, when the URI has one, which RFC 3261 (19.1.1) does not recommend. It must never be shown. */
  password: string | null
  /** A name, an IPv4 address, or an IPv6 reference with its brackets. */
  host: string
  hostKind: 'name' | 'ipv4' | 'ipv6'
  port: number | null
  parameters: readonly SipParameter[]
  headers: readonly SipHeader[]
}

export interface SipParameter {
  name: string
  value: string | null
}

export interface SipHeader {
  name: string
  value: string
}

// Characters that each part must not contain outside of an escape (RFC 3261, 25.1): all except unreserved ones and the
// part's own marks.
const NOT_USER = /[^A-Za-z0-9\-_.!~*'()&=+$,;?/]/
const NOT_PASSWORD = /[^A-Za-z0-9\-_.!~*'()&=+$,]/
const NOT_PARAMETER = /[^A-Za-z0-9\-_.!~*'()[\]/:&+$]/
const NOT_HEADER = /[^A-Za-z0-9\-_.!~*'()[\]/?:+$]/
const TOKEN = /^[A-Za-z0-9\-.!%*_+`'~]+$/

/** Takes a SIP or SIPS URI apart, or names the rule of RFC 3261 that it breaks. Reasons never repeat a password. */
export function parseSipUri(text: string): Checked<SipUri> {
  if (text === '') return refused('it is empty', 'write it like sip:sbc1.example.com:5060')
  const stray = strayCharacter(text)
  if (stray !== null) return stray
  if (!/^sips?:/i.test(text)) return wrongScheme(text)
  const scheme = /^sips/i.test(text) ? 'sips' : 'sip'
  const rest = text.slice(text.indexOf(':') + 1)
  const at = rest.indexOf('@')
  const userinfo = at < 0 ? null : rest.slice(0, at)
  const afterUser = rest.slice(at + 1)
  if (afterUser.includes('@')) return refused('it has more than one @', 'write @ inside the user part as %40')
  const who = parseUserinfo(userinfo)
  if (!who.ok) return who
  const question = afterUser.indexOf('?')
  const beforeHeaders = question < 0 ? afterUser : afterUser.slice(0, question)
  const [hostport = '', ...parameterTexts] = beforeHeaders.split(';')
  const where = parseHostport(hostport)
  if (!where.ok) return where
  const parameters = parseParameters(parameterTexts)
  if (!parameters.ok) return parameters
  const headers = parseHeaders(question < 0 ? null : afterUser.slice(question + 1))
  if (!headers.ok) return headers
  return accepted({ scheme, ...who.value, ...where.value, parameters: parameters.value, headers: headers.value })
}

/** The value of a URI parameter, whose name may be in any case; null when it is absent or has no value. */
export function sipParameter(uri: SipUri, name: string): string | null {
  return uri.parameters.find((parameter) => parameter.name.toLowerCase() === name)?.value ?? null
}

/** Two SIP URIs, however they are set apart. */
const SEVERAL = /^sips?:[^\s,;]+[\s,;]+sips?:/i

function strayCharacter(text: string): ReturnType<typeof refused> | null {
  if (/^\s|\s$/.test(text)) return refused('it has white space before or after it', 'remove the white space')
  if (SEVERAL.test(text)) {
    return refused(
      'it names several servers',
      'keep the first, and write the others into the field for further servers',
    )
  }
  if (/\s/.test(text)) return refused('it contains white space', 'remove the white space, or write a space as %20')
  if (/^<.*>$/.test(text)) return refused('it stands in angle brackets', 'write the URI without < and >')
  const outside = /[^\x21-\x7e]/.exec(text)
  if (outside === null) return null
  const code = (text.codePointAt(outside.index) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return refused(
    `it contains the character U+${code}; a SIP URI is written in visible ASCII characters`,
    'percent-encode it in the user part, or use the Punycode form of the host name',
  )
}

function wrongScheme(text: string): ReturnType<typeof refused> {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):(?!\d+(?:$|;))/.exec(text)?.[1]
  if (scheme === undefined) return refused('it has no scheme', 'start it with sip: or sips:')
  return refused(`its scheme is "${scheme}"`, 'only sip: and sips: URIs name a trunk; start it with sip: or sips:')
}

function parseUserinfo(text: string | null): Checked<{ user: string | null; password: string | null }> {
  if (text === null) return accepted({ user: null, password: null })
  const colon = text.indexOf(':')
  const user = colon < 0 ? text : text.slice(0, colon)
  const password = colon < 0 ? null : text.slice(colon + 1)
  if (user === '') return refused('its user part is empty', 'write a user before the @, or remove the @')
  const stray = strayIn(user, NOT_USER)
  if (stray !== null) return mustEscape('user part', stray)
  if (password !== null && strayIn(password, NOT_PASSWORD) !== null) {
    return refused('its password has a character that must be escaped', 'remove the password from the URI')
  }
  return accepted({ user, password })
}

function parseHostport(text: string): Checked<{ host: string; hostKind: SipUri['hostKind']; port: number | null }> {
  if (isIpv6(text) || /^[0-9a-f:.]*:[0-9a-f.]*:/i.test(text)) {
    return refused('its host is an IPv6 address without brackets', 'write it like [2001:db8::1]:5060')
  }
  const bracketed = /^(\[[^\]]*\])(?::(.*))?$/.exec(text)
  const plain = /^([^:[\]]*)(?::(.*))?$/.exec(text)
  const host = bracketed?.[1] ?? plain?.[1]
  if (host === undefined) {
    return refused('its host is not readable', 'write an IPv6 address in brackets, like [2001:db8::1]:5060')
  }
  const kind = hostKind(host)
  if (!kind.ok) return kind
  const port = bracketed === null ? plain?.[2] : bracketed[2]
  if (port === undefined) return accepted({ host, hostKind: kind.value, port: null })
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    return refused(`its port "${port.slice(0, 20)}" is not a number from 1 to 65535`, 'SIP uses 5060, SIPS 5061')
  }
  return accepted({ host, hostKind: kind.value, port: Number(port) })
}

/** The kind of this host (RFC 3261's `host`; IPv6 by RFC 5954, which corrects its grammar). */
function hostKind(host: string): Checked<SipUri['hostKind']> {
  if (host === '') return refused('its host is empty', 'name the host after sip: or after the @')
  if (host.startsWith('[')) {
    if (isIpv6(host.slice(1, -1))) return accepted('ipv6')
    return refused('the address in brackets is not an IPv6 address', 'write it like [2001:db8::1]')
  }
  if (/^[\d.]+$/.test(host)) {
    if (parseIpv4(host) !== null) return accepted('ipv4')
    return refused(`its host "${host.slice(0, 60)}" is not an IPv4 address`, 'write four numbers from 0 to 255')
  }
  const labels = host.replace(/\.$/, '').split('.')
  const bad = labels.find((label) => label.length > 63 || !/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label))
  if (bad !== undefined || host.length > 253) {
    return refused(
      `its host name breaks the rules at "${(bad ?? host).slice(0, 63)}"`,
      'labels have letters, digits and inner hyphens, at most 63; the whole name at most 253',
    )
  }
  if (!/^[A-Za-z]/.test(labels[labels.length - 1] ?? '')) {
    return refused('the last label of its host name does not start with a letter', 'write the full host name')
  }
  return accepted('name')
}

function parseParameters(texts: readonly string[]): Checked<SipParameter[]> {
  const parameters: SipParameter[] = []
  for (const text of texts) {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    const value = equals < 0 ? null : text.slice(equals + 1)
    if (name === '' || strayIn(name, NOT_PARAMETER) !== null) {
      return refused('a parameter has no proper name', 'write parameters as ;name=value')
    }
    if (value === '') return refused(`the parameter "${name}" has an empty value`, 'write a value, or leave out the =')
    const stray = strayIn(value ?? '', NOT_PARAMETER)
    if (stray !== null) return mustEscape(`parameter "${name}"`, stray)
    if (parameters.some((known) => known.name.toLowerCase() === name.toLowerCase())) {
      return refused(`the parameter "${name}" stands twice`, 'keep one of them (RFC 3261, 19.1.1)')
    }
    const rule = knownParameterRule(name.toLowerCase(), value)
    if (rule !== null) return refused(`the parameter "${name}" ${rule}`, 'correct its value or remove the parameter')
    parameters.push({ name, value })
  }
  return accepted(parameters)
}

function knownParameterRule(name: string, value: string | null): string | null {
  if (name === 'transport' || name === 'user' || name === 'method') {
    return value !== null && TOKEN.test(value) ? null : 'needs a token as its value'
  }
  if (name === 'ttl') return /^\d{1,3}$/.test(value ?? '') && Number(value) <= 255 ? null : 'is not from 0 to 255'
  if (name === 'maddr') return hostKind(value ?? '').ok ? null : 'is not a host'
  return null
}

function parseHeaders(text: string | null): Checked<SipHeader[]> {
  if (text === null) return accepted([])
  const headers: SipHeader[] = []
  for (const part of text.split('&')) {
    const equals = part.indexOf('=')
    const name = equals < 0 ? part : part.slice(0, equals)
    if (equals < 0 || name === '' || strayIn(name, NOT_HEADER) !== null) {
      return refused('the part after ? is not a list of headers', 'write headers as ?name=value&name=value')
    }
    const value = part.slice(equals + 1)
    const stray = strayIn(value, NOT_HEADER)
    if (stray !== null) return mustEscape(`header "${name}"`, stray)
    headers.push({ name, value })
  }
  return accepted(headers)
}

/** The first character that has to be escaped, or null. A "%" is only allowed right before two hexadecimal digits. */
function strayIn(text: string, outside: RegExp): string | null {
  return outside.exec(text.replace(/%[0-9A-Fa-f]{2}/g, ''))?.[0] ?? null
}

function mustEscape(part: string, character: string): ReturnType<typeof refused> {
  if (character === '%') return refused(`its ${part} has a % without two hexadecimal digits`, 'write a % as %25')
  const escape = '%' + character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
  return refused(`its ${part} has the character "${character}", which must be escaped`, `write it as ${escape}`)
}
