import type { Item, Variable } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { html, type Html } from '../html'

/** The catalog item's form, as its variables in the package say. */
export function orderPage(
  database: Database,
  item: Item,
  typed: Readonly<Record<string, string>>,
  refused: string | null,
): Html {
  const variables = [...item.variables].sort((one, other) => one.order - other.order)
  return html`<p>${item.shortDescription}</p>
    ${refused === null ? null : html`<div class="refused" id="refused">${refused}</div>`}
    <form method="post" action="/order">
      ${variables
        .filter(({ type }) => type !== variableTypes.requestedFor)
        .map((variable) => question(database, variable, typed[variable.name] ?? variable.defaultValue))}
      <button>Order now</button>
    </form>`
}

function question(database: Database, variable: Variable, value: string): Html {
  const { name, label, mandatory } = variable
  return html`<label for="${name}">${label} ${mandatory ? html`<small>(required)</small>` : null}</label>
    ${input(database, variable, value)}`
}

function input(database: Database, variable: Variable, value: string): Html {
  const { name, type, reference } = variable
  const choices = reference === null ? variable.choices : records(database, reference)
  if (choices.length > 0) {
    return html`<select id="${name}" name="${name}">
      <option value=""></option>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value ? { html: 'selected' } : null}>
            ${choice.text}
          </option>`,
      )}
    </select>`
  }
  if (type === MULTI_LINE) return html`<textarea id="${name}" name="${name}" rows="3">${value}</textarea>`
  const kind = type === variableTypes.masked ? 'password' : 'text'
  return html`<input id="${name}" name="${name}" type="${kind}" value="${kind === 'password' ? '' : value}" />`
}

const MULTI_LINE = '2'

function records(database: Database, table: string): { value: string; text: string }[] {
  const active = database.dictionary(table).fields.has('active') ? 'active=true' : ''
  return database
    .select(table, active)
    .map((row) => ({ value: row['sys_id'] ?? '', text: row['name'] ?? row['number'] ?? '' }))
}
