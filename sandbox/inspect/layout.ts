import { html, type Html } from './html'

const STYLE = `
  body { font: 15px/1.45 system-ui, sans-serif; margin: 0; color: #1d2733; background: #f5f6f8 }
  header { background: #1d2733; padding: .7rem 1.5rem; display: flex; gap: 1.4rem; align-items: baseline }
  header a { color: #cfe3ff; text-decoration: none } header strong { color: #fff; margin-right: 1rem }
  main { padding: 1rem 1.5rem; max-width: 72rem }
  table { border-collapse: collapse; background: #fff; width: 100%; margin: .5rem 0 1.5rem }
  th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #e3e7ec; vertical-align: top }
  td { overflow-wrap: anywhere } th { font-weight: 600; white-space: nowrap }
  form { background: #fff; padding: 1rem 1.2rem; max-width: 40rem }
  label { display: block; margin: .7rem 0 .2rem; font-weight: 600 } small { font-weight: 400; color: #5b6875 }
  input, select, textarea { width: 100%; padding: .4rem; font: inherit; box-sizing: border-box }
  button { margin-top: 1rem; padding: .5rem 1.2rem; font: inherit; background: #2457c5; color: #fff; border: 0; cursor: pointer }
  .refused { background: #fdecec; border-left: 4px solid #c62828; padding: .6rem 1rem; margin: .6rem 0 }
  .done { background: #e8f5e9; border-left: 4px solid #2e7d32; padding: .6rem 1rem; margin: .6rem 0 }
  .waits { background: #fff8e1; border-left: 4px solid #f9a825; padding: .6rem 1rem; margin: .6rem 0 }`

/** A whole page. `refresh`: seconds after which the browser asks again. */
export function page(title: string, body: Html, refresh: number | null = null): string {
  const again = refresh === null ? null : html`<meta http-equiv="refresh" content="${refresh}" />`
  const whole = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${again}
        <title>${title} – BYOC Trunks</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <strong>BYOC Trunks, local instance</strong>
          <a href="/order">Order a trunk</a> <a href="/table/x_gcx_byoc_trunk_request">Trunk requests</a>
          <a href="/events">Event queue</a> <a href="/calls">Outbound calls</a> <a href="/">Tables</a>
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
  if (rows.length === 0) return html`<p>Nothing here.</p>`
  return html`<table>
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
  </table>`
}
