import { html, type Html } from '../html'

/** A field of a form, with its label. */
export function field(name: string, label: string, control: Html, mandatory = false): Html {
  return html`<div class="question ${mandatory ? 'mandatory' : ''}">
    <label for="${name}">${label}</label>
    ${control}
  </div>`
}

/** A choice of texts by value. */
export function choice(name: string, options: readonly (readonly [string, string])[], chosen: string): Html {
  return html`<select id="${name}" name="${name}">
    ${options.map(
      ([value, text]) =>
        html`<option value="${value}" ${value === chosen ? { html: 'selected' } : null}>${text}</option>`,
    )}
  </select>`
}
