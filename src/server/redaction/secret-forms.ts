/** This many characters of a secret's beginning count at the end of a text, where the rest may have been cut off. */
export const SHORTEST_END = 6

/** Every way in which a secret comes back from a server that repeats what it was sent, in lower case. */
export function formsOf(secret: string): string[] {
  const plain = [secret, ...jsonForms(secret)]
  const url = plain.flatMap((one) => urlForms(one))
  const twice = url.flatMap((one) => urlForms(one))
  const base64 = base64Forms(secret)
  const all = [...plain, ...url, ...twice, ...htmlForms(secret), ...base64, ...base64.flatMap((one) => urlForms(one))]
  return [...new Set(all.map(lowerCase))]
}

function jsonForms(secret: string): string[] {
  const once = JSON.stringify(secret).slice(1, -1)
  const slashes = once.split('/').join('\\/')
  const ascii = once
    .split('')
    .map((mark) => (mark > '~' ? unicode(mark) : mark))
    .join('')
  const all = secret.split('').map(unicode).join('')
  const marks = secret
    .split('')
    .map((mark) => (/[A-Za-z0-9]/.test(mark) ? mark : unicode(mark)))
    .join('')
  const within = [once, slashes].map((text) => JSON.stringify(text).slice(1, -1))
  return [once, slashes, ascii, all, marks, ...within]
}

/** The form of a character as `\u` and four digits. */
function unicode(mark: string): string {
  return '\\u' + mark.charCodeAt(0).toString(16).padStart(4, '0')
}

/**
 * The text as `encodeURIComponent` writes it, then with everything but letters and digits encoded, then as a form
 * writes it.
 */
function urlForms(text: string): string[] {
  const encoded = encodeWhole(text)
  const strict = encoded.replace(/[!'()*_.~-]/g, (mark) => '%' + mark.charCodeAt(0).toString(16))
  const reserved = encoded.replace(/[!'()*~]/g, (mark) => '%' + mark.charCodeAt(0).toString(16))
  return [encoded, strict, reserved, ...[encoded, strict, reserved].map((one) => one.split('%20').join('+'))]
}

/** The encoded text; half a surrogate pair can't be encoded, so no URL holds such a text. */
function encodeWhole(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch (_halfCharacter) {
    return text
  }
}

function htmlForms(text: string): string[] {
  const named = text.split('&').join('&amp;').split('<').join('&lt;').split('>').join('&gt;').split('"').join('&quot;')
  return [named, named.split("'").join('&#39;'), named.split("'").join('&#x27;')]
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The secret in base64 and base64url, wherever it starts among the bytes that were encoded with it (`id:secret`): for
 * each of the three places, only the digits that encode no neighboring byte.
 */
function base64Forms(secret: string): string[] {
  const bytes = utf8(secret)
  const forms: string[] = []
  for (let before = 0; before < 3; before++) {
    const bits = [...[0, 0].slice(0, before), ...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
    const first = Math.ceil((before * 8) / 6)
    let digits = ''
    for (let digit = first; (digit + 1) * 6 <= bits.length; digit++) {
      digits += ALPHABET[parseInt(bits.slice(digit * 6, digit * 6 + 6), 2)] ?? ''
    }
    forms.push(digits, digits.split('+').join('-').split('/').join('_'))
  }
  // Too few digits encode a very short secret alone to tell them from ordinary words.
  return forms.filter((form) => form.length >= SHORTEST_END)
}

function utf8(text: string): number[] {
  const encoded = encodeWhole(text)
  const bytes: number[] = []
  for (let index = 0; index < encoded.length; index++) {
    if (encoded[index] === '%' && encoded !== text) {
      bytes.push(parseInt(encoded.slice(index + 1, index + 3), 16))
      index += 2
    } else bytes.push(encoded.charCodeAt(index) & 0xff)
  }
  return bytes
}

/** The text in lower case, character by character; a character whose lower case has another length stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text
    .split('')
    .map((mark) => (mark.toLowerCase().length === mark.length ? mark.toLowerCase() : mark))
    .join('')
}
