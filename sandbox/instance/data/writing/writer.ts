import type { Audit } from './audit'
import type { Cascade } from './cascade'
import { newGuid } from '../guid'
import { isJournal } from '../dictionary/column-types'
import type { Dictionary, TableView } from '../dictionary/dictionary'
import type { Numbers } from './numbers'
import { toStoredTime } from '../stored-time'
import type { Rows } from '../store/rows'
import type { Secrets } from '../store/secrets'
import { uniqueViolation, type Sqlite } from '../store/sqlite'

/**
 * A change to one record, as the change feed reports it. Where no listener `needsWhole` records of the table, `values`
 * has the written columns only and `previous` is null.
 */
export interface RecordChange {
  table: string
  sysId: string
  operation: 'insert' | 'update' | 'delete'
  values: Record<string, string | null>
  previous: Record<string, string | null> | null
  /** True: a rollback put the record back. Nobody asked for the change, so it triggers nothing. */
  restored?: true
}

export interface Writing {
  values: Readonly<Record<string, string | null>>
  /** Clear text for `password2` fields; encrypted before it rests. */
  secrets?: Readonly<Record<string, string>>
  /** user_name for the system fields. */
  by: string
  /** False: system fields stay as they are. */
  system?: boolean
  /** False: no audit (`setWorkflow(false)`). */
  audit?: boolean
  reason?: string | null
}

/** `stored`: values that the database filled in. `error`: the reason why the write was refused. */
export type Written =
  | { outcome: 'written'; sysId: string; stored: Record<string, string> }
  | { outcome: 'missing' }
  | { outcome: 'refused'; error: string }

/** Writes records with all that an instance does below the rules: system fields, numbers, secrets, journal, audit. */
export class Writer {
  private readonly listeners = new Map<(change: RecordChange) => void, (table: string) => boolean>()
  private written: (table: string) => void = () => undefined

  constructor(
    private readonly sqlite: Sqlite,
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
    private readonly numbers: Numbers,
    private readonly secrets: Secrets,
    private readonly cascade: Cascade,
    private readonly audit: Audit,
    private readonly now: () => number,
  ) {}

  onChange(listener: (change: RecordChange) => void, needsWhole: (table: string) => boolean = always): () => void {
    this.listeners.set(listener, needsWhole)
    return () => this.listeners.delete(listener)
  }

  /** Called with the table of every write, before the listeners are. */
  onWrite(hook: (table: string) => void): void {
    this.written = hook
  }

  insert(view: TableView, writing: Writing): Written {
    const { fields, journal } = this.split(view, writing)
    const sysId = fields['sys_id'] || newGuid()
    const at = toStoredTime(this.now())
    const stored: Record<string, string> = { sys_id: sysId }
    if (writing.system !== false) {
      Object.assign(stored, {
        sys_created_on: at,
        sys_created_by: writing.by,
        sys_updated_on: at,
        sys_updated_by: writing.by,
      })
      stored['sys_mod_count'] = '0'
    }
    if (view.fields.has('sys_class_name')) stored['sys_class_name'] = view.name
    if (view.number && view.fields.has('number') && !fields['number']) stored['number'] = this.numbers.next(view.name)
    const values = { ...fields, ...stored }
    return this.guarded(() => {
      const audited = writing.audit !== false && this.audit.keepsInserts(view)
      const written = this.together(audited || journal.length > 0, () => {
        const row = this.rows.insert(view, values)
        this.journal(view, sysId, journal, writing.by, at)
        if (audited) this.audit.note({ view, sysId, before: {}, after: row, ...authorOf(writing) })
        return row
      })
      this.emit({ table: view.name, sysId, operation: 'insert', values: written, previous: null })
      return { outcome: 'written', sysId, stored }
    })
  }

  update(view: TableView, sysId: string, writing: Writing): Written {
    const { fields, journal } = this.split(view, writing)
    const at = toStoredTime(this.now())
    const touch = writing.system !== false
    const stored: Record<string, string> = touch ? { sys_updated_on: at, sys_updated_by: writing.by } : {}
    const audited = view.audit && writing.audit !== false
    return this.guarded(() => {
      const before = audited || this.isWholeNeeded(view.name) ? this.rows.held(view, sysId) : null
      const done = this.together(audited || journal.length > 0, () => {
        const row = this.rows.update(view, sysId, { ...fields, ...stored }, touch)
        if (!row) return null
        this.journal(view, sysId, journal, writing.by, at)
        if (audited) this.audit.note({ view, sysId, before: before ?? {}, after: row, ...authorOf(writing) })
        return row
      })
      if (!done) return { outcome: 'missing' }
      const count = before && touch ? { sys_mod_count: String(Number(before['sys_mod_count'] ?? 0) + 1) } : {}
      const values = { ...before, ...done, ...count }
      this.emit({ table: view.name, sysId, operation: 'update', values, previous: before })
      return { outcome: 'written', sysId, stored }
    })
  }

  /**
   * Deletes, and does with the records that refer to it what their cascade rules say (documentation:
   * platform-administration/t_CascadeDeleteRules). Runs no rules: those of cascaded deletes are the realm's affair.
   */
  delete(view: TableView, sysId: string): Written {
    const referring = this.cascade.referring(view, sysId)
    const restricting = referring.find((each) => each.reference.rule === 'restrict')
    if (restricting)
      return { outcome: 'refused', error: `${restricting.table} refers to the record and restricts its deletion` }
    const before = this.isWholeNeeded(view.name) ? this.rows.held(view, sysId) : null
    if (!this.rows.delete(view, sysId)) return { outcome: 'missing' }
    this.emit({ table: view.name, sysId, operation: 'delete', values: before ?? {}, previous: before })
    for (const each of referring) {
      const other = this.dictionary.view(each.table)
      if (!other) continue
      if (each.reference.rule === 'delete') this.delete(other, each.sysId)
      else this.update(other, each.sysId, { values: { [each.reference.field.name]: null }, by: '', system: false })
    }
    return { outcome: 'written', sysId, stored: {} }
  }

  private split(
    view: TableView,
    writing: Writing,
  ): { fields: Record<string, string | null>; journal: [string, string][] } {
    const fields: Record<string, string | null> = {}
    const journal: [string, string][] = []
    for (const [name, value] of Object.entries(writing.values)) {
      const field = view.fields.get(name)
      if (!field) throw new Error(`${view.name} has no field ${name}`)
      if (isJournal(field.type)) {
        if (value !== null && value !== '') journal.push([name, value])
      } else if (field.storage !== 'none') fields[name] = value
    }
    for (const [name, text] of Object.entries(writing.secrets ?? {})) {
      if (view.fields.get(name)?.type !== 'password2') throw new Error(`${view.name}.${name} is no password2 field`)
      fields[name] = text === '' ? null : this.secrets.encrypt(text)
    }
    return { fields, journal }
  }

  /**
   * Journal entries rest in a table of their own (documentation:
   * api-reference/web-services/retrieving-journal-entries).
   */
  private journal(view: TableView, sysId: string, entries: readonly [string, string][], by: string, at: string): void {
    const target = this.dictionary.view('sys_journal_field')
    if (!target) return
    for (const [element, value] of entries) {
      const values = { name: view.name, element, element_id: sysId, value, sys_created_on: at, sys_created_by: by }
      this.rows.insert(target, { sys_id: newGuid(), ...values })
    }
  }

  /** Runs a write: one statement commits by itself, several are made one transaction. */
  private together<T>(several: boolean, write: () => T): T {
    return several ? this.sqlite.transaction(write) : write()
  }

  private guarded(write: () => Written): Written {
    try {
      return write()
    } catch (error) {
      const message = uniqueViolation(error)
      if (message === null) throw error
      return { outcome: 'refused', error: `Unique Key violation detected by database (${message})` }
    }
  }

  /** A write costs no read of the record unless somebody needs what it was before. */
  private isWholeNeeded(table: string): boolean {
    for (const needsWhole of this.listeners.values()) if (needsWhole(table)) return true
    return false
  }

  emit(change: RecordChange): void {
    this.written(change.table)
    for (const listener of this.listeners.keys()) listener(change)
  }
}

function always(): boolean {
  return true
}

function authorOf({ by, reason }: Writing): { by: string; reason: string | null } {
  return { by, reason: reason ?? null }
}
