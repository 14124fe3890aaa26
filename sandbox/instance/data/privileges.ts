import { HostRefusal, type Transaction } from '../protocol'

export type TableOperation = 'read' | 'create' | 'write' | 'delete'

/** Columns of the table's access settings, by operation. */
export const accessOf = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const

/** A use of another scope: a table, or a scriptable object of the platform by its recorded name. */
export interface Use {
  scope: string
  type: 'sys_db_object' | 'scriptable'
  target: string
  operation: TableOperation | 'execute'
}

/** The values of an application's setting *Runtime Access Tracking*. */
export type RuntimeAccess = 'none' | 'permissive' | 'enforcing'

/** The instance data that the privileges need. */
interface Records {
  select(table: string, query: string): Readonly<Record<string, string | null>>[]
  insert(table: string, values: Readonly<Record<string, string>>): string
}

/** Tables whose rows decide what is allowed. */
export const privilegeTables: ReadonlySet<string> = new Set(['sys_app', 'sys_scope_privilege'])

/**
 * Decides which objects of another scope a scope's scripts may use, by the caller's own setting (documentation:
 * application-development/c_RuntimeAccessTracking, c_CrossScopePrivilegeRecord; KB0717945):
 *
 * - `none`: every object.
 * - `permissive` (Tracking): an allowed privilege is added, except over REST: an author reports that a privilege
 *   granted in an administrator's session is refused there. A privilege that somebody left requested or denied is
 *   refused.
 * - `enforcing`: an allowed privilege has to be there.
 */
export class Privileges {
  /** Uses that were refused or would have been under `enforcing`, each once. */
  readonly unprivileged: Use[] = []
  private settings = new Map<string, { app: string; setting: RuntimeAccess }>()
  private allowed = new Set<string>()

  constructor(
    private readonly records: Records,
    private readonly refuses: boolean,
  ) {}

  /** Called when a row that decides has changed. */
  forget(): void {
    this.settings = new Map()
    this.allowed = new Set()
  }

  settingOf(scope: string): RuntimeAccess {
    return this.of(scope).setting
  }

  /** Throws `HostRefusal` (`not_granted`) when the platform refuses the use. */
  check(use: Use, kind: Transaction['kind']): void {
    const { app, setting } = this.of(use.scope)
    const key = `${use.scope} ${use.type} ${use.target} ${use.operation}`
    if (setting === 'none' || this.allowed.has(key) || isPlatforms(use)) return
    const query = `source_scope=${app}^target_type=${use.type}^target_name=${use.target}^operation=${use.operation}`
    const found = this.records.select('sys_scope_privilege', query).map(({ status }) => status)
    if (!found.includes('allowed')) {
      this.note(use)
      if (setting === 'permissive' && found.length === 0 && kind !== 'rest') this.grant(app, use)
      else if (this.refuses) throw refusal(use)
    }
    this.allowed.add(key)
  }

  private of(scope: string): { app: string; setting: RuntimeAccess } {
    const known = this.settings.get(scope)
    if (known) return known
    const source = scope === 'global' ? undefined : this.records.select('sys_app', `scope=${scope}`)[0]
    const tracking = source?.['runtime_access_tracking'] ?? ''
    const setting = tracking === 'enforcing' || tracking === 'permissive' ? tracking : 'none'
    const found = { app: source?.['sys_id'] ?? '', setting } as const
    this.settings.set(scope, found)
    return found
  }

  private grant(app: string, { type, target, operation }: Use): void {
    this.records.insert('sys_scope_privilege', {
      source_scope: app,
      target_scope: 'global',
      target_type: type,
      target_name: target,
      operation,
      status: 'allowed',
    })
  }

  private note(use: Use): void {
    const known = this.unprivileged.some((each) => JSON.stringify(each) === JSON.stringify(use))
    if (!known) this.unprivileged.push(use)
  }
}

/** A script action is handed its event by the platform; the runtime here reads the record in the action's own scope. */
function isPlatforms({ target, operation }: Use): boolean {
  return target === 'sysevent' && operation === 'read'
}

/** Texts as instances log them; the exception's class and text go to the script. */
function refusal({ scope, type, target, operation }: Use): HostRefusal {
  const table = type === 'sys_db_object'
  const what = table ? `${operation} operation on table '${target}'` : `Execute operation on API '${target}'`
  return new HostRefusal(
    'not_granted',
    `${what} from scope '${scope}' was denied: the application must declare a cross-scope access privilege for it`,
    table
      ? {
          exception: 'com.glide.script.fencing.access.ScopeAccessNotGrantedException',
          message: `${operation} access to ${target} not granted`,
        }
      : {
          exception: 'com.glide.script.fencing.CrossScopeAccessNotAllowedException',
          message: `Access to ${target} from scope ${scope} not allowed`,
        },
  )
}
