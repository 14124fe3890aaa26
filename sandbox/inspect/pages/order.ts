import type { Item, Variable } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { choicesOf } from '../catalog/choices'
import { postForm } from '../form-token'
import { html, type Html } from '../html'

const MULTI_LINE = '2'

/** A fault of an order; `name`: the variable, or null where the platform names none. */
export interface Problem {
  name: string | null
  text: string
}

/** The mandatory questions that an order leaves without an answer. */
export function unanswered({ variables }: Item, typed: Readonly<Record<string, string>>): Problem[] {
  return variables
    .filter(({ mandatory, type }) => mandatory && type !== variableTypes.requestedFor)
    .filter(({ name }) => (typed[name] ?? '').trim() === '')
    .map(({ name, label }) => ({ name, text: `${label}: an answer is needed` }))
}

/** The catalog item's form, as its variables in the package say; its client scripts and UI policies work on it. */
export function orderPage(
  database: Database,
  item: Item,
  typed: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Html {
  const asked = [...item.variables]
    .filter(({ type }) => type !== variableTypes.requestedFor)
    .sort((one, other) => Number(one.set !== null) - Number(other.set !== null) || one.order - other.order)
  const sets = [...new Set(asked.map(({ set }) => set))]
  return html`<p class="lead">${item.shortDescription}</p>
    <p class="help">Questions marked * need an answer.</p>
    ${problemList(problems)}
    ${postForm(
      '/order',
      html`id="order" class="card" novalidate`,
      html`${sets.map(
          (set) =>
            html`<fieldset>
              ${set === null ? null : html`<legend>${titleOf(database, set)}</legend>`}
              ${asked
                .filter((variable) => variable.set === set)
                .map((variable) =>
                  question(
                    database,
                    variable,
                    typed[variable.name] ?? variable.defaultValue,
                    problems.filter(({ name }) => name === variable.name),
                  ),
                )}
            </fieldset>`,
        )} <button>Order now</button>`,
    )}
    <script src="/order/form.js"></script>
    <script src="/order/start.js"></script>`
}

function titleOf(database: Database, set: string): string {
  return database.select('item_option_new_set', `internal_name=${set}`)[0]?.['title'] ?? set
}

/** The box with everything that is wrong, each a link to its question where it has one. */
function problemList(problems: readonly Problem[]): Html | null {
  if (problems.length === 0) return null
  return html`<div class="outcome refused" id="refused" role="alert">
    <strong>The order was not taken</strong>
    <ul>
      ${problems.map(({ name, text }) => html`<li>${name === null ? text : html`<a href="#${name}">${text}</a>`}</li>`)}
    </ul>
  </div>`
}

function question(database: Database, variable: Variable, value: string, problems: readonly Problem[]): Html {
  const { id, name, label, mandatory } = variable
  const about = database.get('item_option_new', id) ?? {}
  const help = about['help_text'] ?? ''
  const texts = [
    ...(help === '' ? [] : [`${name}-help`]),
    ...problems.map((_, index) => `${name}-problem-${String(index)}`),
  ]
  const state = html`aria-required="${String(mandatory)}" aria-invalid="${String(problems.length > 0)}"
  ${texts.length === 0 ? null : html`aria-describedby="${texts.join(' ')}"`}`
  return html`<div class="question ${mandatory ? 'mandatory' : ''}">
    <label for="${name}">${label}</label>
    ${help === '' ? null : html`<div class="help" id="${name}-help">${help}</div>`}
    ${input(database, variable, value, { about, state })}
    ${problems.map(({ text }, index) => html`<div class="message error" id="${name}-problem-${index}">${text}</div>`)}
  </div>`
}

function input(
  database: Database,
  variable: Variable,
  value: string,
  { about, state }: { about: Readonly<Record<string, string | undefined>>; state: Html },
): Html {
  const { name, type, reference } = variable
  const choices = choicesOf(database, variable)
  if (reference !== null || choices.length > 0) {
    return html`<select id="${name}" name="${name}" ${state}>
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
    return html`<textarea id="${name}" name="${name}" rows="3" placeholder="${example}" ${state}>${value}</textarea>`
  }
  if (type === variableTypes.checkbox) {
    const checked = value === 'true' ? { html: 'checked' } : null
    return html`<input id="${name}" name="${name}" type="checkbox" value="true" ${checked} ${state} />`
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
    ${state}
  />`
}
