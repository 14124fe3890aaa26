/** The look of the pages. Nothing of it is loaded from elsewhere. */
export const STYLE = `
  :root { --ink: #1f2a37; --quiet: #667382; --line: #e2e7ed; --blue: #2457c5; --red: #b42318; --green: #1b7a3d; --amber: #946200 }
  * { box-sizing: border-box }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; color: var(--ink); background: #f3f5f8 }
  header { background: #18222f; padding: .8rem 2rem; display: flex; gap: 2rem; align-items: baseline; flex-wrap: wrap }
  header strong { color: #fff; font-size: 1.05rem } header strong span { color: #93a4b8; font-weight: 400; margin-left: .3rem }
  nav { display: flex; gap: .3rem 1.3rem; flex-wrap: wrap } nav a { color: #cfe0ff; text-decoration: none } nav a:hover { text-decoration: underline }
  main { padding: 1.2rem 2rem 3rem; max-width: 74rem; margin: 0 auto }
  h1 { font-size: 1.6rem; margin: .4rem 0 1rem } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem }
  a { color: var(--blue) } small, .help { color: var(--quiet); font-weight: 400 } .none { color: var(--quiet) } .lead { color: var(--quiet); margin-top: -.6rem }
  .card { background: #fff; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; box-shadow: 0 1px 2px #18222f0f }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .5rem .9rem; border-bottom: 1px solid var(--line); vertical-align: top }
  tr:last-child td { border-bottom: 0 } td { overflow-wrap: anywhere }
  th { font-weight: 600; color: var(--quiet); background: #fafbfc; font-size: .85rem; white-space: nowrap }
  form.card { padding: .6rem 1.4rem 1.4rem; max-width: 44rem }
  fieldset { border: 0; padding: 0; margin: 0 } fieldset + fieldset { margin-top: 1.8rem } legend { font-size: 1.05rem; font-weight: 600; padding: 0; margin: 0 }
  .question { margin-top: .9rem } label { display: block; font-weight: 600; margin-bottom: .2rem }
  .mandatory > label::after { content: ' *'; color: var(--red) } .help { font-size: .88rem; margin: -.15rem 0 .25rem }
  input, select, textarea { width: 100%; padding: .5rem .6rem; font: inherit; color: inherit; background: #fff; border: 1px solid #c3ccd6; border-radius: 6px }
  input:focus, select:focus, textarea:focus { outline: 2px solid #2457c555; border-color: var(--blue) } ::placeholder { color: #a0abb8 }
  .message { font-size: .9rem; margin-top: .25rem } .message.error { color: var(--red) } .message.info { color: var(--blue) }
  .question:has(.message.error) input, .question:has(.message.error) textarea { border-color: var(--red) }
  button { margin-top: 1.2rem; padding: .55rem 1.3rem; font: inherit; font-weight: 600; background: var(--blue); color: #fff; border: 0; border-radius: 6px; cursor: pointer }
  .actions { display: flex; gap: .6rem; flex-wrap: wrap; margin-bottom: 1rem }
  .actions button { margin: 0; background: #fff; color: var(--blue); border: 1px solid #b9c8e6; font-weight: 500; padding: .35rem .9rem }
  .actor { margin-left: auto; display: flex; gap: .5rem; align-items: center; color: #cfe0ff; font-size: .9rem } .actor label { margin: 0; font-weight: 400 }
  .actor select { width: auto; padding: .2rem .4rem } .actor button { margin: 0; padding: .25rem .7rem; font-weight: 500 }
  form.wide { max-width: none } form.wide textarea { font-family: ui-monospace, monospace; font-size: .9rem } form.inline { display: flex; gap: .4rem }
  .output { background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere }
  .outcome { border: 1px solid; border-left-width: 5px; border-radius: 8px; padding: .8rem 1.2rem; margin: .6rem 0 1rem; background: #fff }
  .outcome strong { text-transform: capitalize; margin-right: .5rem } .outcome .next { margin-top: .3rem; font-weight: 600 }
  .refused { border-color: #e7a39d; border-left-color: var(--red); background: #fff6f5 } .refused strong { color: var(--red) }
  .done { border-color: #a8d5b8; border-left-color: var(--green); background: #f3fbf6 } .done strong { color: var(--green) }
  .waits { border-color: #e6cf95; border-left-color: #d69e12; background: #fffbf0 } .waits strong { color: var(--amber) }`
