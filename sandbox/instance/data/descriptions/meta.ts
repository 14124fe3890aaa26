import { isTrue } from '../dictionary/booleans'
import { scopeName } from '../scope-name'
import { aclsOf, type AclMeta } from './acl'
import type { Database } from '../database'
import type { Field, TableView } from '../dictionary/dictionary'
import type { Row } from '../store/rows'

/** A field as the realm knows it. */
export type FieldMeta = {
  name: string
  type: string
  label: string
  maxLength: number | null
  reference: string | null
  defaultValue: string | null
  mandatory: boolean
  readOnly: boolean
  /** Table that declares it. */
  table: string
  attributes: { [name: string]: string }
  choices: { value: string; label: string; inactive: boolean; dependentValue: string | null }[]
}

/** A business rule as the realm knows it: the fields of `sys_script`. */
export type RuleMeta = {
  sysId: string
  name: string
  table: string
  scope: string
  when: string
  order: number
  insert: boolean
  update: boolean
  delete: boolean
  query: boolean
  filter: string
  condition: string
  roles: string[]
  script: string
  template: string
  abort: boolean
  message: string
}

/** A data policy as the realm knows it: where its condition holds, fields that must have a value or may not change. */
export type PolicyMeta = { condition: string; mandatory: string[]; readOnly: string[] }

/** The realm's knowledge of a table: enough to work with its records without asking again. */
export type TableMeta = {
  name: string
  label: string
  scope: string
  lineage: string[]
  family: string[]
  displayField: string | null
  /** True when records get a number when they are inserted. */
  numbered: boolean
  /** The operations that scripts of other scopes may do. */
  access: { public: boolean; read: boolean; create: boolean; update: boolean; delete: boolean }
  fields: FieldMeta[]
  /** True when deleting a record may delete others with it. */
  cascades: boolean
  rules: RuleMeta[]
  policies: PolicyMeta[]
  acls: AclMeta[]
}

export function tableMeta(database: Database, name: string): TableMeta | null {
  const view = database.tables.view(name)
  if (!view) return null
  return {
    name: view.name,
    label: view.label,
    scope: view.scope,
    lineage: [...view.lineage],
    family: [...view.family],
    displayField: view.displayField,
    numbered: view.number !== null && view.fields.has('number'),
    access: { ...view.access },
    fields: fieldsOf(database, view),
    cascades: database.cascade.isFarReaching(view),
    rules: rulesOf(database, view),
    policies: policiesOf(database, view),
    acls: aclsOf(database, view),
  }
}

type ChoiceMeta = FieldMeta['choices'][number]

/** Fields with their choices: those of `sys_choice` where it has any for the field, else the definition's. */
function fieldsOf(database: Database, view: TableView): FieldMeta[] {
  const choices = new Map<string, ChoiceMeta[]>()
  const rows = database.select('sys_choice', `nameIN${view.lineage.join(',')}^language=en^ORDERBYsequence`)
  for (const row of rows) {
    const element = row['element'] ?? ''
    const known = choices.get(element) ?? []
    known.push({
      value: row['value'] ?? '',
      label: row['label'] ?? '',
      inactive: row['inactive'] === '1',
      dependentValue: row['dependent_value'] ?? null,
    })
    choices.set(element, known)
  }
  return [...view.fields.values()].map((field) => fieldMeta(field, choices.get(field.name)))
}

function fieldMeta(field: Field, stored: ChoiceMeta[] | undefined): FieldMeta {
  return {
    name: field.name,
    type: field.type,
    label: field.label,
    maxLength: field.maxLength,
    reference: field.reference,
    defaultValue: field.defaultValue,
    mandatory: field.mandatory,
    readOnly: field.readOnly,
    table: field.table,
    attributes: { ...field.attributes },
    choices: stored ?? declared(field),
  }
}

function declared(field: Field): ChoiceMeta[] {
  return [...field.choices]
    .filter((each) => each.language === 'en')
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ value, label, inactive, dependentValue }) => ({ value, label, inactive, dependentValue }))
}

/** Active rules of the table and of those it extends, by order. */
function rulesOf(database: Database, view: TableView): RuleMeta[] {
  const rows = database.select('sys_script', `active=true^collectionIN${view.lineage.join(',')},global^ORDERBYorder`)
  return rows.map((each) => toRule(database, each))
}

/** Active data policies of the table, and of those it extends where they are inherited. */
function policiesOf(database: Database, view: TableView): PolicyMeta[] {
  const policies = database
    .select('sys_data_policy2', `active=true^model_tableIN${view.lineage.join(',')}`)
    .filter((row) => row['model_table'] === view.name || row['inherit'] === '1')
  return policies.map((policy) => {
    const rules = database.select('sys_data_policy_rule', `sys_data_policy=${policy['sys_id'] ?? ''}`)
    const fields = (column: string): string[] =>
      rules.filter((row) => row[column] === 'true').map((row) => row['field'] ?? '')
    return { condition: policy['conditions'] ?? '', mandatory: fields('mandatory'), readOnly: fields('disabled') }
  })
}

function toRule(database: Database, row: Row): RuleMeta {
  const text = (name: string): string => row[name] ?? ''
  const flag = (name: string): boolean => isTrue(row[name])
  return {
    sysId: text('sys_id'),
    name: text('name'),
    table: text('collection'),
    scope: scopeName(database.find, text('sys_scope')),
    when: text('when'),
    order: Number(row['order'] ?? 100),
    insert: flag('action_insert'),
    update: flag('action_update'),
    delete: flag('action_delete'),
    query: flag('action_query'),
    filter: text('filter_condition'),
    condition: text('condition'),
    roles: text('role_conditions')
      .split(',')
      .filter((each) => each !== ''),
    script: text('script'),
    template: text('template'),
    abort: flag('abort_action'),
    message: flag('add_message') ? text('message') : '',
  }
}
