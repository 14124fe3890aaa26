import type { RequestField } from '../../src/server/fields/request-fields'

/** Entries of a list in Fluent, by the names that the platform knows them by; Prettier gives them their form. */
export type Entries = ReadonlyMap<string, string>

/** The columns of the fields, with their labels and lengths. */
export function columns(fields: readonly RequestField[]): Entries {
  return properties(fields, ({ label, limit, flag }) =>
    flag
      ? `BooleanColumn({ label: ${quoted(label)}, default: false })`
      : `StringColumn({ label: ${quoted(label)}, maxLength: ${String(limit)} })`,
  )
}

/** The inputs that an action hands to its script. */
export function variables(fields: readonly RequestField[]): Entries {
  return properties(fields, (field) => `{ label: ${quoted(field.label)}, value: ${pill(field)} }`)
}

/** The inputs that a subflow hands to an action. */
export function pills(fields: readonly RequestField[]): Entries {
  return properties(fields, pill)
}

/** The rules for who reads and who writes each field of a trunk request. */
export function rules(fields: readonly RequestField[]): Entries {
  return new Map(
    fields.flatMap(({ column }) => [
      rule(column, 'read', 'roles: [requester],'),
      rule(column, 'write', `roles: [operator],\n${WRITABLE}`),
    ]),
  )
}

/** Operators write a field while nothing of the trunk is in Genesys Cloud or on its way there. */
const WRITABLE = `condition: 'registration_stateINdraft,failed,rejected,cancelled',`

function rule(column: string, operation: 'read' | 'write', rights: string): [string, string] {
  const key = `acl_trunk_request_${column}_${operation}`
  const text = `Acl({
    $id: Now.ID['${key}'],
    type: 'record',
    table: \`\${SCOPE}_trunk_request\`,
    field: '${column}',
    operation: '${operation}',
    ${rights}
  })`
  return [key, text]
}

function properties(fields: readonly RequestField[], valueOf: (field: RequestField) => string): Entries {
  return new Map(fields.map((field) => [field.column, `${field.column}: ${valueOf(field)},`]))
}

function pill({ column, flag }: RequestField): string {
  return `wfa.dataPill(params.inputs.${column}, '${flag ? 'boolean' : 'string'}')`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
