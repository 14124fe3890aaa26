import type { Context } from './context'
import { stub } from './methods'

type Convert = (text: string) => string | boolean

const html: Readonly<Record<string, string>> = { '"': '&quot;', '<': '&lt;', '>': '&gt;', '&': '&amp;' }
const plain: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' }
const notation: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\b': '\\b', '\f': '\\f' }

const escapeHtml = (text: string): string => text.replace(/["<>&]/g, (each) => html[each] ?? each)
const unescapeHtml = (text: string): string => text.replace(/&(?:quot|lt|gt|amp|nbsp);/g, (each) => plain[each] ?? each)

/** Code of a character as four hexadecimal digits. */
function unicode(character: string): string {
  return `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`
}

const methods: Readonly<Record<string, Convert>> = {
  dotToUnderBar: (text) => text.replace(/\./g, '_'),
  escapeAllQuotes: (text) => text.replace(/['"]/g, ''),
  escapeHTML: escapeHtml,
  getHTMLValue: escapeHtml,
  unescapeHTML: unescapeHtml,
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  escapeNonPrintable: (text) => text.replace(/[\u0000-\u001f\u007f]/g, (each) => notation[each] ?? unicode(each)),
  escapeQueryTermSeparator: (text) => text.replace(/\^/g, '^^'),
  escapeTicks: (text) => text.replace(/['"]/g, (each) => `\\${each}`),
  getNumeric: (text) => text.replace(/\D/g, ''),
  isBase64: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
  isEligibleSysID: (text) => /^[0-9a-fA-F]{32}$/.test(text),
  newLinesToBreaks: (text) => text.replace(/\n/g, '<br/>'),
  normalizeWhitespace: (text) => text.replace(/\s+/g, ' ').trim(),
}

/** GlideStringUtil (documentation: GlideStringUtilScopedAPI). */
export function makeStringUtil(context: Context): object {
  const made: Record<string, (text: unknown) => unknown> = {}
  for (const name of Object.keys(methods)) {
    const convert = methods[name]
    if (!convert) continue
    made[name] = (given) => {
      const value = convert(String(given))
      return typeof value === 'string' ? context.realm.javaString(value) : value
    }
  }
  stub(made, 'GlideStringUtil', ['escapeForHomePage', 'base64Encode', 'base64Decode', 'unEscapeHTML', 'urlEncode'])
  return made
}
