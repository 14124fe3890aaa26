/**
 * The look of the pages. Nothing of it is loaded from elsewhere. Texts have a contrast of 4.5:1 at least, borders of what
 * is operated 3:1; a test measures both.
 */
export const STYLE = `
  :root { --ink: #1f2a37; --quiet: #566270; --line: #dfe4ea; --edge: #7a8592; --blue: #1f4fb8; --red: #b42318; --green: #166534; --amber: #7a5200 }
  * { box-sizing: border-box }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; color: var(--ink); background: #f3f5f8 }
  .skip { position: absolute; left: -99rem } .skip:focus { left: .5rem; top: .5rem; background: #fff; padding: .5rem 1rem; z-index: 1 }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  header { background: #18222f; padding: .8rem 2rem; display: flex; gap: .6rem 2rem; align-items: baseline; flex-wrap: wrap }
  header strong { color: #fff; font-size: 1.05rem } header strong span { color: #a9b7c8; font-weight: 400; margin-left: .3rem }
  nav { display: flex; gap: .3rem 1.3rem; flex-wrap: wrap } header nav a { color: #cfe0ff; text-decoration: none; padding: .1rem 0 }
  header nav a:hover { text-decoration: underline } header nav a[aria-current] { color: #fff; border-bottom: 2px solid #fff }
  main { padding: 1.2rem 2rem 2rem; max-width: 78rem; margin: 0 auto } main:focus { outline: none }
  footer { padding: 0 2rem 2rem; max-width: 78rem; margin: 0 auto; color: var(--quiet); font-size: .88rem }
  h1 { font-size: 1.6rem; margin: .4rem 0 1rem; overflow-wrap: anywhere } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem } h3 { font-size: 1rem; margin: 1.4rem 0 .4rem }
  a { color: var(--blue) } small, .help { color: var(--quiet); font-weight: 400 } .none { color: var(--quiet) } .lead { color: var(--quiet); margin-top: -.6rem }
  :focus-visible { outline: 3px solid #1f4fb8; outline-offset: 2px } header :focus-visible { outline-color: #fff }
  .card { background: #fff; border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 1px 2px #18222f0f } .scrolls { overflow-x: auto }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .5rem .9rem; border-bottom: 1px solid var(--line); vertical-align: top }
  tr:last-child td { border-bottom: 0 } td { overflow-wrap: break-word; min-width: 5rem; max-width: 34rem } td .lines, .long { min-width: 18rem }
  th { font-weight: 600; color: var(--quiet); background: #fafbfc; font-size: .85rem; white-space: nowrap } th a { color: inherit }
  time { white-space: nowrap } .lines { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font: inherit } pre.lines { font: .88rem/1.45 ui-monospace, monospace }
  .state { padding: .1rem .5rem; border-radius: 4px; white-space: nowrap } .check { font-weight: 600 } .pass { color: var(--green) } .fail { color: var(--red) } .unknown { color: var(--amber) } .skipped { color: var(--quiet); font-weight: 400 }
  section.card { padding: .2rem 1.4rem 1.2rem; margin-top: 1rem } section.card h2 { margin: 1rem 0 .4rem }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.5rem } dl { margin: 0 }
  dt { color: var(--quiet); font-size: .88rem; margin-top: .7rem } dd { margin: 0; overflow-wrap: anywhere } dd:empty::after { content: '–'; color: var(--quiet) }
  .notes { list-style: none; padding: 0; margin: .6rem 0 0 } .notes li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin-top: .9rem } .notes .by { color: var(--quiet); font-size: .88rem }
  form.card { padding: .6rem 1.4rem 1.4rem; max-width: 44rem; margin-top: 1rem }
  .filter { display: flex; gap: .4rem 1rem; align-items: end; flex-wrap: wrap; margin-bottom: 1rem } .filter .question { margin: 0; flex: 1 1 12rem; max-width: 22rem } .filter button { margin: 0 }
  .paging { display: flex; gap: .3rem 1.2rem; flex-wrap: wrap; align-items: baseline; margin-top: .8rem }
  fieldset { border: 0; padding: 0; margin: 0; min-width: 0 } fieldset + fieldset { margin-top: 1.8rem } legend { font-size: 1.05rem; font-weight: 600; padding: 0; margin: 0 }
  .question { margin-top: .9rem } label { display: block; font-weight: 600; margin-bottom: .2rem }
  .mandatory > label::after { content: ' *'; color: var(--red) } .help { font-size: .88rem; margin: -.15rem 0 .25rem }
  input, select, textarea { width: 100%; padding: .5rem .6rem; font: inherit; color: inherit; background: #fff; border: 1px solid var(--edge); border-radius: 6px } input, select { min-height: 2.6rem }
  input[type=checkbox] { width: 1.3rem; min-height: 1.3rem } ::placeholder { color: #66717d; opacity: 1 }
  .message { font-size: .9rem; margin-top: .25rem } .message.error { color: var(--red) } .message.info { color: var(--blue) }
  [aria-invalid=true] { border: 2px solid var(--red) }
  button { margin-top: 1.2rem; padding: .55rem 1.3rem; font: inherit; font-weight: 600; background: var(--blue); color: #fff; border: 1px solid var(--blue); border-radius: 6px; cursor: pointer }
  .actions { display: flex; gap: .6rem; flex-wrap: wrap; margin-bottom: 1rem }
  .actions button { margin: 0; background: #fff; color: var(--blue); font-weight: 500; padding: .35rem .9rem }
  .actor { margin-left: auto; display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; color: #cfe0ff; font-size: .9rem } .actor label { margin: 0; font-weight: 400 }
  .actor select { width: auto; min-height: 0; padding: .2rem .4rem; color: var(--ink) } .actor button { margin: 0; padding: .25rem .7rem; font-weight: 500 }
  form.wide { max-width: none } form.wide textarea { font-family: ui-monospace, monospace; font-size: .9rem } form.inline { display: flex; gap: .4rem; flex-wrap: wrap } form.inline input { width: 12rem }
  .output { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere }
  .outcome { border: 1px solid; border-left-width: 5px; border-radius: 8px; padding: .8rem 1.2rem; margin: .6rem 0 1rem; background: #fff; overflow-wrap: anywhere }
  .outcome strong { margin-right: .5rem } .outcome .next { margin-top: .3rem; font-weight: 600 } .outcome ul { margin: .3rem 0 0; padding-left: 1.2rem }
  .refused { border-color: var(--red); background: #fff6f5 } .refused strong { color: var(--red) } .refused a { color: var(--red) }
  .done { border-color: var(--green); background: #f3fbf6 } .done strong { color: var(--green) }
  .waits { border-color: #a87400; background: #fffbf0 } .waits strong { color: var(--amber) }
  @media (max-width: 40rem) { header, main, footer { padding-left: 1rem; padding-right: 1rem } th, td { padding: .4rem .6rem } form.card, section.card { padding-left: 1rem; padding-right: 1rem } .actor { margin-left: 0 } }
  @media print { header, footer, .actions, form { display: none } }`
