import { scope as SCOPE } from '../../now.config.json'
import { html, type Html } from './html'
import { STYLE } from './style'

const LINKS = [
  ['/order', 'Order a trunk'],
  [`/table/${SCOPE}_trunk_request`, 'Trunk requests'],
  [`/table/${SCOPE}_organization`, 'Organizations'],
  ['/approvals', 'Approvals'],
  ['/mails', 'Sent mails'],
  ['/dashboard', 'Dashboard'],
  ['/install-check', 'Install check'],
  ['/scripts', 'Scripts - Background'],
  ['/flows', 'Flows'],
  ['/events', 'Event queue'],
  ['/calls', 'Outbound calls'],
  ['/', 'Tables'],
] as const

/** A whole page. `refresh`: seconds after which the browser asks again; `who`: the choice of who one acts as. */
export function page(title: string, body: Html, who: Html | null, refresh: number | null = null): string {
  const again = refresh === null ? null : html`<meta http-equiv="refresh" content="${refresh}" />`
  const whole = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        ${again}
        <title>${title} – BYOC Trunks</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <strong>BYOC Trunks <span>local instance</span></strong>
          <nav>${LINKS.map(([path, text]) => html`<a href="${path}">${text}</a>`)}</nav>
          ${who}
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`
  return whole.html
}

/** A table with a heading row. */
export function grid(headings: readonly string[], rows: readonly (readonly (Html | string | number)[])[]): Html {
  if (rows.length === 0) return html`<p class="none">Nothing here yet.</p>`
  return html`<div class="card">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th>${heading}</th>`)}
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
