import { isReference } from './column-types'
import type { Dictionary, Field, TableView } from './dictionary'

/** The fate of a reference when its record is deleted. */
export type CascadeRule = 'clear' | 'delete' | 'restrict' | 'none'

/** A column that may point to a record of some table. */
export interface IncomingReference {
  /** Table that declares the column. */
  table: string
  field: Field
  rule: CascadeRule
}

/**
 * Reads a dictionary entry's "Reference cascade rule"; none given means that references are cleared (documentation:
 * platform-administration/t_CascadeDeleteRules). Throws on a rule that the page does not list.
 */
export function cascadeRule(text: string | null): CascadeRule {
  switch (text) {
    case null:
    case '':
    case 'clear':
      return 'clear'
    case 'delete':
    case 'cascade':
      return 'delete'
    case 'restrict':
    case 'none':
      return text
    default:
      throw new Error(`Reference cascade rule ${text} is not implemented by the sandbox`)
  }
}

/** Columns that refer to a table or to one that it extends. */
export class References {
  private version = -1
  private byTarget = new Map<string, IncomingReference[]>()

  constructor(private readonly dictionary: Dictionary) {}

  to(view: TableView): IncomingReference[] {
    if (this.version !== this.dictionary.version) this.collect()
    return view.lineage.flatMap((each) => this.byTarget.get(each) ?? [])
  }

  private collect(): void {
    this.byTarget = new Map()
    for (const name of this.dictionary.names()) {
      for (const declared of this.dictionary.definition(name)?.columns ?? []) {
        if (!isReference(declared.type) || declared.reference === null) continue
        const field = this.dictionary.view(name)?.fields.get(declared.name)
        if (!field) continue
        const known = this.byTarget.get(declared.reference) ?? []
        known.push({ table: name, field, rule: cascadeRule(declared.cascadeRule) })
        this.byTarget.set(declared.reference, known)
      }
    }
    this.version = this.dictionary.version
  }
}
