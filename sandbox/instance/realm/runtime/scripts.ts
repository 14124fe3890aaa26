import type { Wire } from '../../protocol'
import type { Realm } from '../realm'
import { describeThrown } from './script-error'

/** A background script: its completion value is the job's value. */
export function runScriptJob(realm: Realm, payload: Wire): Wire | undefined {
  const { script } = payload as { script: string }
  return realm.evaluate(script, { scope: realm.scope, name: 'Background script', bindings: {} }) as Wire | undefined
}

/** A script action as the host hands it over. */
export interface ScriptAction {
  name: string
  scope: string
  condition: string
  script: string
}

/** An event to be worked. */
export interface EventPayload {
  event: string
  table: string
  instance: string
  actions: ScriptAction[]
}

/** The error that a script action threw. */
export interface ActionFailure {
  action: string
  text: string
  at: string | null
}

/**
 * An event's script actions, in order; returns their failures. One that throws doesn't keep the next from running
 * (the documentation doesn't say).
 */
export function runEventJob(realm: Realm, payload: Wire): Wire {
  const { event, table, instance, actions } = payload as unknown as EventPayload
  const failures: ActionFailure[] = []
  for (const { name, scope, condition, script } of actions) {
    try {
      const bindings = {
        event: record(realm, scope, 'sysevent', event),
        current: record(realm, scope, table, instance),
      }
      const title = `Script action ${name}`
      if (condition.trim() === '' || holds(realm, condition, { scope, name: `${title} (condition)`, bindings })) {
        realm.evaluate(script, { scope, name: title, bindings })
      }
    } catch (error) {
      failures.push({ action: name, ...describeThrown(error) })
    }
  }
  return failures as unknown as Wire
}

/** A scheduled script (sysauto_script). `condition` is null unless the job is conditional. Returns whether it ran. */
export interface ScheduledPayload {
  name: string
  script: string
  condition: string | null
}

export function runScheduledJob(realm: Realm, payload: Wire): Wire {
  const { name, script, condition } = payload as unknown as ScheduledPayload
  const options = { scope: realm.scope, name: `Scheduled script ${name}`, bindings: {} }
  if (condition !== null && !holds(realm, condition, options)) return false
  realm.evaluate(script, options)
  return true
}

// A condition script gives its verdict as its value or in the variable `answer`.
function holds(
  realm: Realm,
  condition: string,
  options: { scope: string; name: string; bindings: Record<string, unknown> },
): boolean {
  const source = `var answer; (function (value) { return answer === undefined ? value : answer })(eval(condition))`
  const value = realm.evaluate(source, { ...options, bindings: { ...options.bindings, condition } })
  return value === true || String(value) === 'true'
}

/** The record in the scope's own context, so that its type is the one that scope's scripts know; null without one. */
function record(realm: Realm, scope: string, table: string, sysId: string): unknown {
  if (table === '' || sysId === '') return null
  const source = `(function () { var found = new GlideRecord(table); return found.get(sysId) ? found : null })()`
  return realm.evaluate(source, { scope, name: 'Script (record of an event)', bindings: { table, sysId } })
}
