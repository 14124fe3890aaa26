import type { Dictionary } from '../dictionary/dictionary'
import { parseEncodedQuery } from '../query/encoded'
import type { Row, Rows } from '../store/rows'
import type { Installed } from './installed'
import type { Change } from './records'

type Upsert = Extract<Change, { action: 'upsert' }>

/**
 * Columns that name the writer of a record and the time; here that is the user who installs it. A commit's treatment of
 * the values in a payload is not documented.
 */
const STAMPS: ReadonlySet<string> = new Set([
  'sys_created_by',
  'sys_created_on',
  'sys_mod_count',
  'sys_updated_by',
  'sys_updated_on',
])

/** Writes the records of a package or an update set. */
export class Installer {
  /** @param now the time as it is stored */
  constructor(
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
    private readonly installed: Installed,
    private readonly now: string,
  ) {}

  /** `overwrite` writes over what people changed on the instance, too. */
  apply(change: Change, overwrite: boolean): void {
    const view = this.dictionary.view(change.table)
    if (!view) return
    if (change.action === 'upsert') this.upsert(change, overwrite)
    else if (change.action === 'delete') this.rows.delete(view, change.values['sys_id'] ?? '')
    else {
      const query = parseEncodedQuery(change.query)
      if (query.groups.some((group) => group.length === 0)) throw new Error(`Refused: ${change.table} ${change.query}`)
      for (const sysId of this.rows.ids(view, query)) this.rows.delete(view, sysId)
    }
  }

  /** The record that a change is about, when somebody changed it on the instance since it was loaded. */
  changedByPeople(change: Change): Row | null {
    const view = this.dictionary.view(change.table)
    if (!view || change.action === 'delete_multiple') return null
    const sysId = change.values['sys_id'] ?? ''
    const row = this.rows.get(view, sysId)
    return row && !this.installed.isUntouched(sysId, row['sys_mod_count']) ? row : null
  }

  private upsert(change: Upsert, overwrite: boolean): void {
    const view = this.dictionary.view(change.table)
    const sysId = change.values['sys_id'] ?? ''
    if (!view) return
    if (!/^[0-9a-f]{32}$/.test(sysId)) throw new Error(`${change.table} record without a sys_id in the package`)
    const values: Record<string, string | null> = {}
    for (const [name, value] of Object.entries(change.values)) {
      if (!STAMPS.has(name) && view.fields.get(name)?.storage !== 'none')
        values[name] = this.resolved(change, name, value)
    }
    if (view.fields.has('sys_class_name')) values['sys_class_name'] = change.table
    const before = this.rows.get(view, sysId)
    if (!before) {
      const stamps = {
        sys_created_on: this.now,
        sys_created_by: 'admin',
        sys_updated_on: this.now,
        sys_updated_by: 'admin',
      }
      this.rows.insert(view, { ...stamps, sys_mod_count: '0', ...values })
      this.installed.noteRecord(sysId, 0)
    } else if (overwrite || this.installed.isUntouched(sysId, before['sys_mod_count'])) {
      this.rows.update(view, sysId, { ...values, sys_updated_on: this.now, sys_updated_by: 'admin' }, true)
      this.installed.noteRecord(sysId, Number(before['sys_mod_count'] ?? 0) + 1)
    }
  }

  /** A reference that carries a name is looked up by it, as an import does; the sys_id counts when there is none. */
  private resolved(change: Upsert, name: string, value: string): string {
    const wanted = change.names[name]
    const target = this.dictionary.view(change.table)?.fields.get(name)?.reference
    const view = target == null ? undefined : this.dictionary.view(target)
    if (wanted === undefined || view?.displayField == null) return value
    const query = parseEncodedQuery('')
    query.groups[0]?.push({ term: { field: view.displayField, operator: '=', value: wanted, text: wanted } })
    return this.rows.ids(view, query, { limit: 1 })[0] ?? value
  }
}
