import type { Variable } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { choicesOf } from '../catalog/choices'
import { html, type Html } from '../html'

const MULTI_LINE = '2'

/** A fault of an answer; `name`: the variable, or null where the platform names none. */
export interface Problem {
  name: string | null
  text: string
}

/** One question of a form, with its help and all that is wrong with its answer. */
export function question(database: Database, variable: Variable, value: string, problems: readonly Problem[]): Html {
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
