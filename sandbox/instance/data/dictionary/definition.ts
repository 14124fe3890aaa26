/** One choice of a column (`sys_choice`). */
export interface Choice {
  value: string
  label: string
  sequence: number
  inactive: boolean
  language: string
  dependentValue: string | null
}

/** One column, as its own table declares it. */
export interface ColumnDefinition {
  name: string
  /** The dictionary's internal type: `string`, `reference`, `glide_date_time`, `password2`, … */
  type: string
  label: string
  /** Characters that fit; longer strings are cut. Null: no limit is known. */
  maxLength: number | null
  /** Table that a reference or list points to. */
  reference: string | null
  /** The default as the dictionary spells it, `javascript:` expressions included. */
  defaultValue: string | null
  choices: readonly Choice[]
  unique: boolean
  mandatory: boolean
  readOnly: boolean
  display: boolean
  attributes: Readonly<Record<string, string>>
  /** "Reference cascade rule" as the dictionary spells it. */
  cascadeRule: string | null
}

export interface IndexDefinition {
  name: string
  unique: boolean
  columns: readonly string[]
}

/** The operations that other scopes may do with a table (`sys_db_object`, application access). */
export interface TableAccess {
  /** False: `access` is `package_private`. */
  public: boolean
  read: boolean
  create: boolean
  update: boolean
  delete: boolean
}

export interface TableDefinition {
  name: string
  label: string
  extends: string | null
  columns: readonly ColumnDefinition[]
  /** Name of the display column, when the definition says so. */
  display: string | null
  audit: boolean
  /** Dictionary attributes of the table itself (its row of type collection). */
  attributes: Readonly<Record<string, string>>
  access: TableAccess
  number: { prefix: string; start: number; digits: number } | null
  indexes: readonly IndexDefinition[]
  /** Scope that owns the table: `global` or `x_…`. */
  scope: string
}

export const openAccess: TableAccess = { public: true, read: true, create: true, update: true, delete: true }

/** A column with everything but its name and type at rest. */
export function column(name: string, type: string, rest: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return {
    name,
    type,
    label: rest.label ?? name,
    maxLength: rest.maxLength ?? null,
    reference: rest.reference ?? null,
    defaultValue: rest.defaultValue ?? null,
    choices: rest.choices ?? [],
    unique: rest.unique ?? false,
    mandatory: rest.mandatory ?? false,
    readOnly: rest.readOnly ?? false,
    display: rest.display ?? false,
    attributes: rest.attributes ?? {},
    cascadeRule: rest.cascadeRule ?? null,
  }
}

/** A table with everything but its name and columns at rest. */
export function table(
  name: string,
  columns: readonly ColumnDefinition[],
  rest: Partial<TableDefinition> = {},
): TableDefinition {
  return {
    name,
    columns,
    label: rest.label ?? name,
    extends: rest.extends ?? null,
    display: rest.display ?? null,
    audit: rest.audit ?? false,
    attributes: rest.attributes ?? {},
    access: rest.access ?? openAccess,
    number: rest.number ?? null,
    indexes: rest.indexes ?? [],
    scope: rest.scope ?? 'global',
  }
}
