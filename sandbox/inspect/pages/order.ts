import type { Item } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { question, type Problem } from './question'

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
