import { isTrue } from '../../data/dictionary/booleans'
import type { ScriptAction } from '../../realm/runtime/scripts'
import type { ScriptIncludes } from '../script-includes'
import { textIn, type Records, type Row } from '../records'

/** Longest name of an event; longer ones are cut (`now-sdk explain registering-events-guide`). */
export const EVENT_NAME_LENGTH = 40
/** Name of the queue for events that name none. */
export const DEFAULT_QUEUE = ''

/** A registered event (sysevent_register). */
export interface Registration {
  name: string
  queue: string
  priority: number
  scope: string
  callerAccess: string
}

const DEFAULT_PRIORITY = 100
const TABLES = new Set(['sysevent_register', 'sysevent_queue', 'sysevent_script_action'])

/** Registered events, their queues, and the script actions that answer them. */
export class EventRegistry {
  private registrations: Map<string, Registration> | null = null
  private actions: Map<string, ScriptAction[]> | null = null
  private limits: Map<string, number> | null = null

  constructor(
    private readonly records: Records,
    private readonly includes: ScriptIncludes,
    private readonly nodes: number,
  ) {
    records.onChange(({ table }) => {
      if (TABLES.has(table)) this.registrations = this.actions = this.limits = null
    })
  }

  registration(name: string): Registration | null {
    this.registrations ??= new Map(
      this.records.find('sysevent_register', {}).map((row) => {
        const name = textIn(row, 'event_name').slice(0, EVENT_NAME_LENGTH)
        return [name, this.toRegistration(name, row)]
      }),
    )
    return this.registrations.get(name) ?? null
  }

  /** Active script actions of an event, in order. */
  actionsFor(name: string): readonly ScriptAction[] {
    this.actions ??= this.readActions()
    return this.actions.get(name) ?? []
  }

  /**
   * The number of events of a queue that may be worked at once, by all nodes. The default queue is bounded by the
   * workers alone. A queue without a processor (no active row of sysevent_queue) works none: its events stay in it
   * ("Using custom queues to process events").
   */
  limit(queue: string): number {
    if (queue === DEFAULT_QUEUE) return Number.POSITIVE_INFINITY
    this.limits ??= new Map(
      this.records.find('sysevent_queue', {}).map((row) => [textIn(row, 'queue'), jobsOf(row, this.nodes)]),
    )
    return this.limits.get(queue) ?? 0
  }

  private toRegistration(name: string, row: Row): Registration {
    const priority = Number.parseInt(textIn(row, 'priority'), 10)
    return {
      name,
      queue: textIn(row, 'queue'),
      priority: Number.isNaN(priority) ? DEFAULT_PRIORITY : priority,
      scope: this.includes.scopeName(textIn(row, 'sys_scope')),
      callerAccess: textIn(row, 'caller_access'),
    }
  }

  private readActions(): Map<string, ScriptAction[]> {
    const rows = this.records
      .find('sysevent_script_action', {})
      .filter((row) => isTrue(row['active']))
      .sort((a, b) => orderOf(a) - orderOf(b))
    const actions = new Map<string, ScriptAction[]>()
    for (const row of rows) {
      const name = textIn(row, 'event_name')
      const action = {
        name: textIn(row, 'name'),
        scope: this.includes.scopeName(textIn(row, 'sys_scope')),
        condition: textIn(row, 'condition_script'),
        script: textIn(row, 'script'),
      }
      actions.set(name, [...(actions.get(name) ?? []), action])
    }
    return actions
  }
}

function orderOf(row: Row): number {
  return Number.parseInt(textIn(row, 'order'), 10) || 0
}

/**
 * Jobs of one queue on all nodes: *Scale with node* makes them for each node, *Constant number* in all (documentation,
 * "Queue Registration form reference").
 */
function jobsOf(row: Row, nodes: number): number {
  if (textIn(row, 'automatic_processing') !== '' && !isTrue(row['automatic_processing'])) return 0
  if (textIn(row, 'processing_order') === 'sequential') return 1
  const jobs = Math.max(1, Number.parseInt(textIn(row, 'job_config_value'), 10) || 1)
  return textIn(row, 'job_config') === 'jobs_per_node' ? jobs * nodes : jobs
}
