import { isTrue } from '../data/dictionary/booleans'
import { scopeName } from '../data/scope-name'
import { createHash } from 'node:crypto'
import { HostRefusal } from '../protocol'
import { textIn, type Records, type Row } from './records'

/** Stored values of `caller_access` (`now-sdk explain registering-events-guide`, Caller Access Values). */
const TRACKING = '1'
const RESTRICTION = '2'

interface Include {
  row: Row
  scope: string
  name: string
  /** The hash of the script, once somebody has asked for it. */
  version?: string
}

function versionOf(include: Include): string {
  include.version ??= createHash('sha1').update(textIn(include.row, 'script')).digest('hex')
  return include.version
}

/** The active Script Includes (sys_script_include), by scope and name, and who may call them. */
export class ScriptIncludes {
  /** Grows whenever a Script Include or a scope changes. */
  version = 1
  private known: Map<string, Include> | null = null

  constructor(private readonly records: Records) {
    records.onChange(({ table }) => {
      if (table !== 'sys_script_include' && table !== 'sys_app' && table !== 'sys_scope') return
      this.known = null
      this.version += 1
    })
  }

  /** Names of the Script Includes of each scope. */
  directory(): Record<string, string[]> {
    const names: Record<string, string[]> = {}
    for (const { scope, name } of this.all().values()) (names[scope] ??= []).push(name)
    return names
  }

  /** A Script Include's source, or only its version when the caller has that already. Null when there is none. */
  source(
    scope: string,
    name: string,
    known: string | null,
  ): { sysId: string; version: string; script: string | null } | null {
    const include = this.all().get(`${scope}.${name}`)
    if (!include) return null
    const version = versionOf(include)
    const script = version === known ? null : textIn(include.row, 'script')
    return { sysId: textIn(include.row, 'sys_id'), version, script }
  }

  /**
   * True when a script of another scope may call a Script Include; false when there is none. Throws `HostRefusal` when
   * the platform would refuse. Sources: "Define cross-scope access to an application resource", "Runtime access
   * tracking".
   */
  admits(scope: string, name: string, caller: string): boolean {
    const include = this.all().get(`${scope}.${name}`)
    if (!include) return false
    const title = `Script Include ${scope}.${name}`
    if (textIn(include.row, 'access') !== 'public') {
      throw new HostRefusal(
        'access_denied',
        `${title} is accessible from its own scope only; called from scope ${caller}`,
      )
    }
    this.requirePrivilege(include, caller, title)
    const access = textIn(include.row, 'caller_access')
    if (access === RESTRICTION || access === TRACKING)
      this.requireCallerAccess(include, caller, title, access === TRACKING)
    return true
  }

  /** A caller whose application enforces runtime access tracking needs a cross-scope privilege record. */
  private requirePrivilege({ scope, name }: Include, caller: string, title: string): void {
    const [app] = caller === 'global' ? [] : this.records.find('sys_app', { scope: caller })
    if (!app || textIn(app, 'runtime_access_tracking') !== 'enforcing') return
    const allowed = this.records
      .find('sys_scope_privilege', { source_scope: textIn(app, 'sys_id'), status: 'allowed' })
      .some(
        (row) =>
          textIn(row, 'target_type') === 'sys_script_include' &&
          textIn(row, 'target_name') === name &&
          this.scopeName(textIn(row, 'target_scope')) === scope,
      )
    if (!allowed)
      throw new HostRefusal(
        'access_denied',
        `Execute operation on ${title} from scope ${caller} was denied: it has no cross-scope privilege`,
      )
  }

  /**
   * Caller restriction: denied unless an administrator has let the calling scope in. Both kinds leave a record of the
   * request. The documentation names the form's fields; their column names are the SDK's naming of the same form.
   */
  private requireCallerAccess(include: Include, caller: string, title: string, tracking: boolean): void {
    const source = this.scopeId(caller)
    const target = textIn(include.row, 'sys_id')
    const rows = this.records.find('sys_restricted_caller_access', { source_scope: source })
    const matching = rows.filter((row) => {
      const type = textIn(row, 'target_type')
      if (type === 'sys_scope' || textIn(row, 'target') === '')
        return textIn(row, 'target_scope') === this.scopeId(include.scope)
      return textIn(row, 'target') === target
    })
    if (matching.some((row) => textIn(row, 'status') === 'denied')) throw denied(title, caller)
    if (matching.some((row) => textIn(row, 'status') === 'allowed')) return
    if (matching.length === 0) {
      this.records.insert('sys_restricted_caller_access', {
        source_scope: source,
        source_type: 'sys_scope',
        target_scope: this.scopeId(include.scope),
        target_type: 'sys_script_include',
        target,
        operation: 'execute',
        status: tracking ? 'allowed' : 'requested',
      })
    }
    if (!tracking) throw denied(title, caller)
  }

  private all(): Map<string, Include> {
    this.known ??= new Map(
      this.records
        .find('sys_script_include', {})
        .filter((row) => isTrue(row['active']))
        .map((row) => {
          const include: Include = { row, scope: this.scopeName(textIn(row, 'sys_scope')), name: textIn(row, 'name') }
          return [`${include.scope}.${include.name}`, include] as const
        }),
    )
    return this.known
  }

  /** Name of a scope given by sys_id. */
  scopeName(sysId: string): string {
    return scopeName((table, equals) => this.records.find(table, equals), sysId)
  }

  private scopeId(scope: string): string {
    const [row] = this.records.find('sys_app', { scope })
    return row ? textIn(row, 'sys_id') : scope
  }
}

function denied(title: string, caller: string): HostRefusal {
  return new HostRefusal('access_denied', `${title} restricts its callers, and scope ${caller} has not been allowed`)
}
