import type { RuleMeta } from '../../data/descriptions/meta'
import type { Wire } from '../../protocol'
import { matches } from './query/match'
import { newState, tableOf, take, valueOf, type RecordState } from './state'
import { setField } from './values'

/**
 * Runs the before- or after-rules of the operation under way, lowest order first; with the after-rules, async rules
 * are handed to the runtime. Answers false when the operation was aborted.
 */
export function runRules(state: RecordState, when: 'before' | 'after'): boolean {
  if (!state.workflow) return !state.aborted
  const rules = tableOf(state).rules.filter((each) => applies(each, state.operation))
  for (const rule of rules) {
    if (rule.when === when) runRule(state, rule)
    else if (when === 'after' && (rule.when === 'async' || rule.when === 'async_always')) enqueue(state, rule)
  }
  return !state.aborted
}

/** Rules that run before a query is sent; their `current` is the query itself. */
export function runQueryRules(state: RecordState): void {
  if (!state.workflow || !state.table) return
  for (const rule of state.table.rules) {
    if (rule.query && rule.when === 'before') runRule(state, rule)
  }
}

function applies(rule: RuleMeta, operation: string | null): boolean {
  if (operation === 'insert') return rule.insert
  return operation === 'update' ? rule.update : operation === 'delete' && rule.delete
}

function runRule(state: RecordState, rule: RuleMeta): void {
  const { context } = state
  const key = `${rule.sysId}:${valueOf(state, 'sys_id') ?? ''}`
  // A rule that causes itself is stopped (documentation: classic business rules, "Prevent recursive business rules").
  if (context.running.indexOf(key) >= 0) return
  if (!concerns(state, rule)) return
  const bindings = { current: state.self, previous: previous(state) }
  if (!meetsScript(state, rule, bindings)) return
  context.running.push(key)
  try {
    if (rule.message !== '') addMessage(state, rule.message)
    if (rule.abort) {
      state.aborted = true
      return
    }
    applyTemplate(state, rule.template)
    if (rule.script.trim() !== '') evaluate(state, rule, rule.script, bindings)
  } finally {
    context.running.pop()
  }
}

/** True when the rule is for this user and its filter for this record. */
function concerns(state: RecordState, rule: RuleMeta): boolean {
  if (rule.roles.length > 0 && !rule.roles.some((each) => state.context.user().roles.indexOf(each) >= 0)) return false
  return matches(state, rule.filter)
}

function meetsScript(state: RecordState, rule: RuleMeta, bindings: Record<string, unknown>): boolean {
  return rule.condition.trim() === '' || Boolean(unwrapped(evaluate(state, rule, rule.condition, bindings)))
}

/** An element as a condition's result counts by its value, not as an object that is there. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { valueOf(): unknown }).valueOf() : value
}

function evaluate(state: RecordState, rule: RuleMeta, source: string, bindings: Record<string, unknown>): unknown {
  return state.context.realm.evaluate(source, { scope: rule.scope, name: `sys_script ${rule.name}`, bindings })
}

/** The record before the write; not there on insert. */
function previous(state: RecordState): object | null {
  if (state.operation === 'insert' || state.operation === null) return null
  const before = newState(state.context, state.tableName, {}, false)
  const row: Record<string, string> = {}
  for (const name of Object.keys(state.original)) {
    const value = state.original[name]
    if (typeof value === 'string') row[name] = value
  }
  take(before, row)
  return state.context.wrap(before)
}

/** "Set field values": `field=value^field=value^EQ`. */
function applyTemplate(state: RecordState, template: string): void {
  for (const each of template.split('^')) {
    const at = each.indexOf('=')
    if (each === 'EQ' || at <= 0) continue
    const value = each.slice(at + 1)
    if (value.indexOf('javascript:') === 0)
      throw new Error(`Scripted value in a rule's template: ${each} is not implemented by the sandbox`)
    setField(state, each.slice(0, at), value)
  }
}

function addMessage(state: RecordState, message: string): void {
  const gs = state.context.realm.globals['gs'] as { addInfoMessage?: (text: string) => void } | undefined
  gs?.addInfoMessage?.(message)
}

/**
 * The condition of an async rule is checked now; it runs later, as a job of its own, without `previous`
 * (documentation: classic business rules, "How business rules work").
 */
function enqueue(state: RecordState, rule: RuleMeta): void {
  if (!concerns(state, rule)) return
  if (!meetsScript(state, rule, { current: state.self, previous: previous(state) })) return
  const payload: Wire = {
    rule: rule.sysId,
    table: state.tableName,
    sysId: valueOf(state, 'sys_id') ?? '',
    operation: state.operation,
    // A deleted record cannot be read again.
    values: state.operation === 'delete' ? { ...state.values } : null,
  }
  state.context.call('runtime.enqueue', { kind: 'rule', payload })
}

/** Runs an async rule whose turn has come, on the record as it is by now. */
export function runAsyncRule(state: RecordState, ruleId: string): void {
  const rule = tableOf(state).rules.filter((each) => each.sysId === ruleId)[0]
  if (!rule) throw new Error(`Business rule ${ruleId} is not active on ${state.tableName}`)
  evaluate(state, rule, rule.script, { current: state.self, previous: null })
}
