import type { AclMeta } from '../../data/descriptions/acl'
import type { FieldMeta, TableMeta } from '../../data/descriptions/meta'
import type { Version } from '../../data/database'
import type { UserAnswer } from '../../data/handlers'
import type { Transaction, Wire } from '../../protocol'
import type { Realm } from '../realm'

/** A table's description with its fields by name, and the prototypes made for its records. */
export interface Table extends TableMeta {
  field(name: string): FieldMeta | undefined
  prototypes: Record<string, object>
  /** Access control rules by operation and field, as far as they were asked for. */
  aclsAt: Record<string, AclMeta[]>
  /** Operations of another scope's scripts that were checked and are allowed. */
  fenced: Record<string, boolean>
}

type Values = Record<string, string | null>

/** The parts that the records of one realm share: the host, the tables they know, the user, the rules under way. */
export class Context {
  /** The instance whose tables these are. */
  private instance = 0
  private tables: Record<string, Table | null> = {}
  private version: Version = [-1, -1]
  private known: { transaction: Transaction; user: UserAnswer } | null = null
  /** Rules under way, innermost last: `rule sys_id:record sys_id`. */
  readonly running: string[] = []
  /**
   * Types of fields whose value another room of the realm makes (`variables`), given the record's state; null for the
   * GlideElement that every other field has.
   */
  readonly fieldTypes: Record<string, (record: { self: object; tableName: string; values: Values }) => object | null> =
    {}
  /** Makes the GlideRecord that scripts see of a record's state. Set when the globals are installed. */
  wrap: (state: object) => object = () => {
    throw new Error('The records are not installed in this realm')
  }

  /** True when a row just read may be shown; access control sets it when the globals are installed. */
  shows: (state: object) => boolean = () => true
  /** True when the user may do something with a field; set together with `shows`. */
  mayField: (state: object, field: string, operation: 'read' | 'write' | 'create') => boolean = () => true
  constructor(readonly realm: Realm) {}

  call(op: string, args: Wire): Wire {
    return this.realm.host.call(op, args)
  }

  /** A call whose answer carries the version of what is known about tables. */
  ask(op: string, args: Wire): Record<string, Wire> {
    const answer = this.call(op, args) as Record<string, Wire>
    this.seen(answer['v'])
    return answer
  }

  /** Description of a table; null when there is no such table. */
  table(name: string): Table | null {
    const instance = this.realm.instance()
    if (instance !== this.instance) this.forget(instance)
    const before = this.tables[name]
    if (before !== undefined) return before
    const meta = this.ask('data.table', { table: name })['meta'] as TableMeta | null
    const made = meta === null ? null : withFields(meta)
    this.tables[name] = made
    return made
  }

  user(): UserAnswer {
    const transaction = this.realm.transaction()
    if (this.known?.transaction !== transaction) {
      const user = this.call('data.user', null) as unknown as UserAnswer
      this.known = { transaction, user }
    }
    return this.known.user
  }

  now(): number {
    // `Date` follows the instance's clock in a realm, and costs no call.
    const date = this.realm.globals['Date'] as { now: () => number } | undefined
    return date ? date.now() : (this.call('data.now', null) as number)
  }

  private forget(instance: number): void {
    this.instance = instance
    this.tables = {}
    this.version = [-1, -1]
  }

  private seen(version: Wire | undefined): void {
    if (!Array.isArray(version)) return
    const [tables, people] = version as Version
    const isOld = tables !== this.version[0]
    if (isOld) this.tables = {}
    if (isOld || people !== this.version[1]) this.known = null
    this.version = [tables, people]
  }
}

function withFields(meta: TableMeta): Table {
  const byName: Record<string, FieldMeta> = Object.create(null) as Record<string, FieldMeta>
  for (const each of meta.fields) byName[each.name] = each
  return { ...meta, field: (name) => byName[name], prototypes: {}, aclsAt: {}, fenced: {} }
}

/** Error for what the sandbox lacks; says where it belongs. */
export function notImplemented(what: string): Error {
  return new Error(`${what} is not implemented by the sandbox; add it in sandbox/instance/realm/records/`)
}
