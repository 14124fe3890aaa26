import { html, type Html } from '../html'
import { grid } from '../layout'

/** The heading of a diagnosis' table in plain text (`accessTable`); its columns begin where the words do. */
const HEAD = /^(Outcome +)(Check +)(Calls +)Evidence$/m

interface Row {
  outcome: string
  check: string
  calls: string
  evidence: string[]
}

/** A text of several lines as it is read: its lines kept, the checks of a diagnosis in it as a table. */
export function linesOf(text: string): Html {
  const head = HEAD.exec(text)
  if (head === null) return html`<div class="lines">${text}</div>`
  const before = text.slice(0, head.index).trim()
  return html`${before === '' ? null : html`<div class="lines">${before}</div>`}
  ${checksTable(text.slice(head.index), head)}`
}

function checksTable(text: string, [, outcome = '', check = '', calls = '']: readonly string[]): Html {
  const [first, second, third] = [
    outcome.length,
    outcome.length + check.length,
    outcome.length + check.length + calls.length,
  ]
  const rows: Row[] = []
  for (const line of text.split('\n').slice(1)) {
    const cells = [line.slice(0, first), line.slice(first, second), line.slice(second, third), line.slice(third)]
    const [said = '', name = '', count = '', evidence = ''] = cells.map((cell) => cell.trim())
    if (name === '') rows.at(-1)?.evidence.push(evidence)
    else rows.push({ outcome: said, check: name, calls: count, evidence: [evidence] })
  }
  return grid(
    ['Check', 'Outcome', 'Calls', 'Evidence'],
    rows.map((row) => [
      row.check,
      html`<span class="check ${row.outcome}">${row.outcome}</span>`,
      row.calls,
      html`<div class="lines">${row.evidence.join('\n')}</div>`,
    ]),
    'Checks of the diagnosis',
  )
}
