import type { Item } from '../../instance/catalog/item'
import type { Database } from '../../instance/data/database'
import { isTrue } from '../../instance/data/dictionary/booleans'
import type { Term } from '../../instance/data/query/ast'
import { parseEncodedQuery } from '../../instance/data/query/encoded'
import { byOrder, rowsOf } from '../../instance/flow/tables'
import type { ClientScript, UiPolicy } from './browser-form'

/** The item's active client scripts, as the package has them. Throws for a type that the pages lack. */
export function clientScripts(database: Database, item: Item): ClientScript[] {
  return rowsOf(database, 'catalog_script_client', { cat_item: item.id })
    .filter(({ active }) => isTrue(active))
    .map(({ name = '', type = '', cat_variable = '', script = '' }) => {
      if (type !== 'onLoad' && type !== 'onChange' && type !== 'onSubmit') {
        throw new Error(
          `Client script ${name}: type ${type} is not implemented by the sandbox; add it in sandbox/inspect/browser/form.ts`,
        )
      }
      return { name, type, variable: type === 'onChange' ? variableName(database, cat_variable) : '', script }
    })
}

/** The item's active UI policies. Throws for what the pages lack. */
export function uiPolicies(database: Database, item: Item): UiPolicy[] {
  const policies = rowsOf(database, 'catalog_ui_policy', { catalog_item: item.id })
  const active = policies.filter((policy) => isTrue(policy['active'])).sort(byOrder)
  return active.map((policy) => {
    const name = `UI policy ${policy['short_description'] ?? ''}`
    if (isTrue(policy['run_scripts'])) throw missing(name, 'scripts of UI policies')
    return {
      conditions: conditionsOf(database, name, policy['catalog_conditions'] ?? ''),
      reverseIfFalse: isTrue(policy['reverse_if_false']),
      actions: rowsOf(database, 'catalog_ui_policy_action', { ui_policy: policy['sys_id'] ?? '' }).map((action) => {
        if (action['disabled'] !== 'ignore' || action['value_action'] !== 'ignore' || isTrue(action['cleared'])) {
          throw missing(name, 'read-only variables and values set by UI policies')
        }
        return {
          variable: variableName(database, action['catalog_variable'] ?? ''),
          visible: threefold(action['visible']),
          mandatory: threefold(action['mandatory']),
        }
      }),
    }
  })
}

function conditionsOf(database: Database, name: string, text: string): UiPolicy['conditions'] {
  const { groups } = parseEncodedQuery(text.replaceAll('IO:', ''))
  if (groups.length > 1) throw missing(name, 'conditions joined by OR')
  return (groups[0] ?? []).map((node) => {
    const term: Term | null = 'term' in node ? node.term : null
    const operator = term?.operator
    if (!term || (operator !== '=' && operator !== '!=' && operator !== 'ISEMPTY' && operator !== 'ISNOTEMPTY')) {
      throw missing(name, `the condition ${text}`)
    }
    return { variable: variableName(database, term.field), operator, value: String(term.value) }
  })
}

/** `IO:` and the sys_id of a variable → its name. */
function variableName(database: Database, reference: string): string {
  const variable = database.get('item_option_new', reference.replace(/^IO:/, ''))
  if (!variable) throw new Error(`There is no catalog variable ${reference}`)
  return variable['name'] ?? ''
}

const threefold = (value: string | undefined): boolean | null =>
  value === 'true' ? true : value === 'false' ? false : null

const missing = (name: string, what: string): Error =>
  new Error(`${name}: ${what} are not implemented by the sandbox; add them in sandbox/inspect/catalog/form-logic.ts`)
