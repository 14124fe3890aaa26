import type { Dictionary, Field, TableView } from '../dictionary/dictionary'
import { isReference } from '../dictionary/column-types'
import type { Node, Query, Term } from './ast'
import { condition, type Operand } from './condition'

/** The SQL of a query: everything behind `SELECT … FROM`. */
export interface Compiled {
  /** Table with alias `t0` and its joins. */
  from: string
  /** Condition, without WHERE; empty when every row matches. */
  where: string
  orderBy: string
  params: string[]
  /** Physical tables that take part. */
  tables: string[]
  /** Conditions and orderings that were dropped, as text: unknown field or unreadable. */
  dropped: string[]
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Compiles a query on a table. An unknown field or an unreadable condition is dropped, as the platform does; with
 * `invalidReturnsNothing` (property `glide.invalid_query.returns_no_rows`) such a query matches no row.
 */
export function compile(
  dictionary: Dictionary,
  view: TableView,
  query: Query,
  options: { now: number; invalidReturnsNothing: () => boolean },
): Compiled {
  const scope = new Scope(dictionary, view, 't', options.now)
  const groups = query.groups.map((group) => scope.all(group)).filter((each) => each !== '')
  const orderBy = query.order.flatMap((each) => scope.order(each.field, each.descending)).join(', ')
  const invalid = scope.dropped.length > 0 && options.invalidReturnsNothing()
  const matching = groups.length > 1 ? `(${groups.map((each) => `(${each})`).join(' OR ')})` : (groups[0] ?? '')
  const where = [scope.classCondition(), matching, invalid ? '0' : ''].filter((each) => each !== '').join(' AND ')
  return { from: scope.from(), where, orderBy, params: scope.params, tables: scope.tables, dropped: scope.dropped }
}

class Scope {
  readonly params: string[] = []
  readonly dropped: string[] = []
  readonly tables: string[] = []
  private readonly joins = new Map<string, { alias: string; view: TableView; sql: string }>()

  constructor(
    private readonly dictionary: Dictionary,
    private readonly view: TableView,
    private readonly prefix: string,
    private readonly now: number,
  ) {
    this.tables.push(view.root)
  }

  from(): string {
    return [`${quote(this.view.root)} AS ${this.prefix}0`, ...[...this.joins.values()].map((each) => each.sql)].join(
      ' ',
    )
  }

  /** Rows of a shared physical table that belong to this table. */
  classCondition(): string {
    if (this.view.name === this.view.root) return ''
    const list = this.view.family.map((each) => `'${each}'`).join(', ')
    return `${this.prefix}0."sys_class_name" IN (${list})`
  }

  all(nodes: readonly Node[]): string {
    return nodes
      .map((node) => this.node(node))
      .filter((each) => each !== '')
      .join(' AND ')
  }

  order(path: string, descending: boolean): string[] {
    const operand = this.resolve(path)
    if (!operand) {
      this.dropped.push(`ORDERBY${path}`)
      return []
    }
    const shown = this.displayOperand(path, operand) ?? operand
    return [`${shown.sql}${descending ? ' DESC' : ''}`]
  }

  private node(node: Node): string {
    if ('term' in node) return this.term(node.term)
    const parts = ('all' in node ? node.all : node.any).map((each) => this.node(each)).filter((each) => each !== '')
    if (parts.length < 2) return parts[0] ?? ''
    return `(${parts.join('all' in node ? ' AND ' : ' OR ')})`
  }

  private term(term: Term): string {
    const operand = term.operator === null ? null : this.resolve(term.field)
    if (term.operator === null || !operand) {
      this.dropped.push(term.text)
      return ''
    }
    const { sql, params } = condition(term, operand, {
      now: this.now,
      display: () => this.displayOperand(term.field, operand),
      other: (path) => this.resolve(path),
      family: (table) => this.dictionary.view(table)?.family ?? [],
    })
    this.params.push(...params)
    return sql
  }

  /** The column that a field path names, joining references on the way; null when some step is unknown. */
  private resolve(path: string): Operand | null {
    const steps = path.split('.')
    let at: { alias: string; view: TableView } = { alias: `${this.prefix}0`, view: this.view }
    for (const [index, step] of steps.entries()) {
      const field = at.view.fields.get(step)
      if (!field || field.storage === 'none') return null
      if (index === steps.length - 1) return { sql: `${at.alias}.${quote(field.physical)}`, field }
      const next = this.joined(steps.slice(0, index + 1).join('.'), at.alias, field)
      if (!next) return null
      at = next
    }
    return null
  }

  private joined(path: string, alias: string, field: Field): { alias: string; view: TableView } | null {
    const before = this.joins.get(path)
    if (before) return before
    const view = isReference(field.type) && field.reference !== null ? this.dictionary.view(field.reference) : undefined
    if (!view) return null
    const made = `${this.prefix}${String(this.joins.size + 1)}`
    const sql = `LEFT JOIN ${quote(view.root)} AS ${made} ON ${made}."sys_id" = ${alias}.${quote(field.physical)}`
    const joined = { alias: made, view, sql }
    this.joins.set(path, joined)
    this.tables.push(view.root)
    return joined
  }

  /** The text that stands for a reference's record: its display column. Null for fields that aren't references. */
  private displayOperand(path: string, operand: Operand): Operand | null {
    const view =
      isReference(operand.field.type) && operand.field.reference !== null
        ? this.dictionary.view(operand.field.reference)
        : undefined
    return view?.displayField == null ? null : this.resolve(`${path}.${view.displayField}`)
  }
}
