/** Characters that a URI can't hold (RFC 3986, appendix A, those that are neither reserved, unreserved nor `%`). */
const ILLEGAL = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/

/**
 * The URL to call, or why it can't be one. Special characters have to be URL encoded by the script; typed directly
 * they are refused. Source: Using special characters in URIs ("Invalid uri <URI>: Invalid query").
 */
export function uriOf(text: string): { url: URL } | { refused: string } {
  const query = text.indexOf('?')
  if (query >= 0 && ILLEGAL.test(text.slice(query))) return { refused: `Invalid uri '${text}': Invalid query` }
  const isWeb = /^https?:\/\//i.test(text)
  if (!isWeb || ILLEGAL.test(text) || !URL.canParse(text)) return { refused: `Invalid uri '${text}'` }
  return { url: new URL(text) }
}
