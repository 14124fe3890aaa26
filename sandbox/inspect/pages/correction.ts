import { scope as SCOPE } from '../../../now.config.json'
import { readItem, type Variable } from '../../instance/catalog/item'
import { variableTypes } from '../../instance/catalog/variable-types'
import type { Database } from '../../instance/data/database'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { labelOf } from './values'
import { question, type Problem } from './question'

const TABLE = `${SCOPE}_trunk_request`
const NOT_TYPED: readonly string[] = [variableTypes.masked, variableTypes.reference, variableTypes.requestedFor]

/**
 * The questions of the catalog item whose answers a request keeps: a person may correct these after it failed. A password
 * and what is chosen from a list stay as they are.
 */
export function correctable(database: Database, item: string): Variable[] {
  const [row] = database.select('sc_cat_item', `name=${item}`)
  const columns = database.dictionary(TABLE).fields
  const variables = readItem(database, row?.['sys_id'] ?? '')?.variables ?? []
  return variables.filter(({ name, type }) => columns.has(name) && !NOT_TYPED.includes(type))
}

/** The form that corrects a failed request and tries again; null while there is nothing to correct. */
export function correctionForm(database: Database, sysId: string, variables: readonly Variable[]): Html | null {
  const row = database.get(TABLE, sysId)
  // A deletion does not fail by a typed value.
  if (row?.['registration_state'] !== 'failed' || (row['retired_by'] ?? '') !== '') return null
  const changes = row['act'] === 'change'
  const problems = problemsIn(database, row['verdict_message'] ?? '', variables)
  return html`<h2>Correct and retry</h2>
    ${postForm(
      `/correct/${sysId}`,
      html`class="card" id="correct" novalidate`,
      html`${variables.map((variable) =>
          question(
            database,
            // An empty field of a change leaves the trunk as it is.
            changes ? { ...variable, mandatory: false } : variable,
            typed(variable, row[variable.name] ?? ''),
            problems.filter(({ name }) => name === variable.name),
          ),
        )} <button>Save and retry</button>`,
    )}
    <script src="/order/form.js"></script>
    <script src="/order/start.js"></script>`
}

/** A kept value as the question has it. */
function typed({ type }: Variable, value: string): string {
  return type === variableTypes.checkbox ? String(value === '1') : value
}

/** The parts of a message that begin with the label of a question: each is a rule that its answer breaks, with the fix. */
function problemsIn(database: Database, message: string, variables: readonly Variable[]): Problem[] {
  const starts = variables
    .map(({ name }) => ({ name, at: message.search(new RegExp(`(?<=^|[.:] )${labelOf(database, TABLE, name)}: `)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return starts.map(({ name, at }, index) => ({ name, text: message.slice(at, starts[index + 1]?.at).trim() }))
}
