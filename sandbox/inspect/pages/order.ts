import type { Item, Variable } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { choicesOf } from '../catalog/choices'
import { postForm } from '../form-token'
import { html, type Html } from '../html'

const MULTI_LINE = '2'

/** The catalog item's form, as its variables in the package say; its client scripts and UI policies work on it. */
export function orderPage(
  database: Database,
  item: Item,
  typed: Readonly<Record<string, string>>,
  refused: string | null,
): Html {
  const asked = [...item.variables]
    .filter(({ type }) => type !== variableTypes.requestedFor)
    .sort((one, other) => Number(one.set !== null) - Number(other.set !== null) || one.order - other.order)
  const sets = [...new Set(asked.map(({ set }) => set))]
  return html`<p class="lead">${item.shortDescription}</p>
    ${refused === null ? null : html`<div class="outcome refused" id="refused">${refused}</div>`}
    ${postForm(
      '/order',
      html`id="order" class="card"`,
      html`${sets.map(
          (set) =>
            html`<fieldset>
              ${set === null ? null : html`<legend>${titleOf(database, set)}</legend>`}
              ${asked
                .filter((variable) => variable.set === set)
                .map((variable) => question(database, variable, typed[variable.name] ?? variable.defaultValue))}
            </fieldset>`,
        )} <button>Order now</button>`,
    )}
    <script src="/order/form.js"></script>
    <script src="/order/start.js"></script>`
}

function titleOf(database: Database, set: string): string {
  return database.select('item_option_new_set', `internal_name=${set}`)[0]?.['title'] ?? set
}

function question(database: Database, variable: Variable, value: string): Html {
  const { id, name, label, mandatory } = variable
  const about = database.get('item_option_new', id) ?? {}
  const help = about['help_text'] ?? ''
  return html`<div class="question ${mandatory ? 'mandatory' : ''}">
    <label for="${name}">${label}</label>
    ${help === '' ? null : html`<div class="help">${help}</div>`} ${input(database, variable, value, about)}
  </div>`
}

function input(
  database: Database,
  variable: Variable,
  value: string,
  about: Readonly<Record<string, string | undefined>>,
): Html {
  const { name, type, reference } = variable
  const choices = choicesOf(database, variable)
  if (reference !== null || choices.length > 0) {
    return html`<select id="${name}" name="${name}">
      <option value="">${choices.length === 0 ? '– there is none to choose –' : '– choose –'}</option>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value ? { html: 'selected' } : null}>
            ${choice.text}
          </option>`,
      )}
    </select>`
  }
  const example = about['example_text'] ?? ''
  if (type === MULTI_LINE) {
    return html`<textarea id="${name}" name="${name}" rows="3" placeholder="${example}">${value}</textarea>`
  }
  const kind = type === variableTypes.masked ? 'password' : 'text'
  const shown = kind === 'password' ? '' : value
  return html`<input
    id="${name}"
    name="${name}"
    type="${kind}"
    value="${shown}"
    placeholder="${example}"
    autocomplete="off"
  />`
}
