import { scope as SCOPE } from '../../now.config.json'
import { html, type Html } from './html'
import { ZONE } from './pages/times'
import { STYLE } from './style'

const LINKS = [
  ['/order', 'Order a trunk'],
  [`/table/${SCOPE}_trunk_request`, 'Trunk requests'],
  [`/table/${SCOPE}_trunk`, 'Trunks'],
  [`/table/${SCOPE}_organization`, 'Organizations'],
  ['/approvals', 'Approvals'],
  ['/mails', 'Sent mails'],
  ['/dashboard', 'Dashboard'],
  ['/install-check', 'Install check'],
  ['/scripts', 'Scripts - Background'],
  ['/flows', 'Flows'],
  ['/table/sysevent', 'Event queue'],
  ['/calls', 'Outbound calls'],
  ['/', 'Tables'],
] as const

/** Path of the script that looks again at pages that are under way. */
export const REFRESH_SCRIPT = '/refresh.js'

/** The parts of a page around its title and body. */
export interface Frame {
  /** Path of the page, whose link in the menu is marked. */
  path: string
  /** The choice of who one acts as. */
  who: Html | null
  /** Messages for the person, of the action that led here. */
  messages: Html | null
  /** Seconds after which the browser asks again; null: the page stays as it is. */
  refresh: number | null
}

/** A whole page. */
export function page(title: string, body: Html, { path, who, messages, refresh }: Frame): string {
  // Browsers without scripts load the whole page again; the others exchange what has changed, and keep the focus.
  const again =
    refresh === null
      ? null
      : html`<noscript><meta http-equiv="refresh" content="${refresh}" /></noscript>
          <script src="${REFRESH_SCRIPT}" defer></script>`
  const whole = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${again}
        <title>${title} – BYOC Trunks</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <strong>BYOC Trunks <span>local instance</span></strong>
          <nav aria-label="Pages">
            ${LINKS.map(
              ([to, text]) => html`<a href="${to}" ${to === path ? { html: 'aria-current="page"' } : null}>${text}</a>`,
            )}
          </nav>
          ${who}
        </header>
        <main id="main" tabindex="-1" data-refresh="${refresh ?? 0}">
          <h1>${title}</h1>
          ${messages}
          <div id="content">${body}</div>
        </main>
        <footer>Times are those of ${ZONE}.</footer>
      </body>
    </html>`
  return whole.html
}

/** A cell of a table's heading: a text, or one with the order in which its column is sorted. */
export type Heading = string | { cell: Html; sorted: 'ascending' | 'descending' | null }

/** A table with a heading row. `caption`: its name for who does not see it. A wide one is scrolled by itself. */
export function grid(
  headings: readonly Heading[],
  rows: readonly (readonly (Html | string | number)[])[],
  caption: string,
): Html {
  if (rows.length === 0) return html`<p class="none">Nothing here yet.</p>`
  return html`<div class="card scrolls" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) =>
            typeof heading === 'string'
              ? html`<th scope="col">${heading === '' ? html`<span class="unseen">Actions</span>` : heading}</th>`
              : html`<th scope="col" ${heading.sorted === null ? null : html`aria-sort="${heading.sorted}"`}>
                  ${heading.cell}
                </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
