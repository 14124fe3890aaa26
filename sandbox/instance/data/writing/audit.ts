import type { Dictionary, TableView } from '../dictionary/dictionary'
import { toStoredTime } from '../stored-time'
import type { Row, Rows, Values } from '../store/rows'
import { newGuid } from '../guid'

/** System fields that are audited all the same. */
const AUDITED_SYSTEM_FIELDS: readonly string[] = ['sys_class_name', 'sys_domain_id']

/** One write to an audited table. */
export interface AuditedWrite {
  view: TableView
  sysId: string
  before: Row
  after: Values
  by: string
  reason: string | null
}

/**
 * The audit of the tables that have one. Documentation: platform-security/exploring-auditing (what is exempted),
 * c_TrackingInserts (inserts leave nothing unless `glide.sys.audit_inserts` says so), enable-whitelist-for-table and
 * security-whitelist-audit-field (inclusion lists). Not kept: deletions (`sys_audit_delete`), and what a journal entry
 * may leave besides its own row.
 */
export class Audit {
  private readonly audited = new WeakMap<TableView, ReadonlySet<string>>()

  constructor(
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
    private readonly options: { now: () => number; property: (name: string) => string | null },
  ) {}

  /** True when the table's inserts leave audit records. */
  keepsInserts(view: TableView): boolean {
    return view.audit && this.options.property('glide.sys.audit_inserts') === 'true'
  }

  /** One row for each audited field that changed. */
  note({ view, sysId, before, after, by, reason }: AuditedWrite): void {
    const target = this.dictionary.view('sys_audit')
    if (!target) return
    const audited = this.fieldsOf(view)
    const at = toStoredTime(this.options.now())
    for (const [name, value] of Object.entries(after)) {
      if (!audited.has(name) || (before[name] ?? '') === (value ?? '')) continue
      const entry = { tablename: view.name, fieldname: name, documentkey: sysId, user: by }
      const values = { oldvalue: before[name] ?? null, newvalue: value, reason }
      this.rows.insert(target, { sys_id: newGuid(), ...entry, ...values, sys_created_on: at })
    }
  }

  /** An encrypted value is never audited. */
  private fieldsOf(view: TableView): ReadonlySet<string> {
    const before = this.audited.get(view)
    if (before) return before
    const listed = view.attributes['audit_type'] === 'whitelist'
    const fields = [...view.fields.values()].filter(({ name, type, attributes }) => {
      if (type === 'password2' || (name.startsWith('sys_') && !AUDITED_SYSTEM_FIELDS.includes(name))) return false
      return listed ? attributes['audit'] === 'true' : (attributes['no_audit'] ?? 'false') === 'false'
    })
    const made = new Set(fields.map(({ name }) => name))
    this.audited.set(view, made)
    return made
  }
}
