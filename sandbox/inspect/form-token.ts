import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { html, type Html } from './html'

/** Name of the hidden input. */
export const TOKEN_FIELD = 'form_token'

/** Lives as long as the process: a page of an earlier one is loaded again. */
const SECRET = randomBytes(32)

/** A form that posts to one path, with the token that only a page of this process can have for it. */
export function postForm(path: string, attributes: Html | null, content: Html): Html {
  return html`<form method="post" action="${path}" ${attributes}>
    <input type="hidden" name="${TOKEN_FIELD}" value="${tokenFor(path)}" />
    ${content}
  </form>`
}

/** True when a form's token was made for this path. */
export function isTokenFor(path: string, token: string): boolean {
  const expected = Buffer.from(tokenFor(path))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function tokenFor(path: string): string {
  return createHmac('sha256', SECRET).update(path).digest('base64url')
}
