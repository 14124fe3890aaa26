import type { Dictionary } from '../dictionary/dictionary'
import type { Change } from './records'

type Upsert = Extract<Change, { action: 'upsert' }>

/**
 * Refuses business rules that an application can't have on a table of another scope. Allowed there are async rules, and
 * rules before the write that set fields without a script and without an abort; none of them on queries.
 * Source: documentation, api-reference/business-rules-classic, "Business rules in scoped applications".
 */
export function refuseForeignRules(scope: string, dictionary: Dictionary, changes: readonly Change[]): void {
  if (scope === 'global') return
  for (const change of changes) {
    if (change.action !== 'upsert' || change.table !== 'sys_script') continue
    const table = change.values['collection'] ?? ''
    // A table that is not there yet is its own, going by its name.
    const owner = dictionary.definition(table)?.scope ?? (table.startsWith(`${scope}_`) ? scope : 'global')
    const forbidden = owner === scope ? null : forbiddenIn(change)
    if (forbidden !== null) {
      const rule = `Business rule "${change.values['name'] ?? ''}" on ${table} (scope ${owner})`
      throw new Error(`${rule} ${forbidden}; on tables of another scope rules are async, or before without a script`)
    }
  }
}

function forbiddenIn({ values }: Upsert): string | null {
  const is = (column: string): boolean => values[column] === 'true'
  if (is('action_query')) return 'runs on queries'
  const when = values['when'] ?? ''
  // The SDK stores today's async as `async_always`; `async` is what earlier releases stored.
  if (when === 'async' || when === 'async_always') return null
  if (when !== 'before') return `runs ${when}`
  if (is('advanced') && (values['script'] ?? '').trim() !== '') return 'runs before the write with a script'
  return is('abort_action') ? 'aborts the write' : null
}
