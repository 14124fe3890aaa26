import type { AclMeta } from '../../../data/descriptions/acl'
import { notImplemented } from '../context'
import { matches } from '../query/match'
import { tableOf, type RecordState } from '../state'

export type Operation = 'create' | 'read' | 'write' | 'delete'

/**
 * Access control (documentation: platform-security/access-control/exploring-access-control-list and acl-rule-types).
 * For a record, the table's rules are checked, then those of the tables it extends; the first that is passed grants.
 * Where only the base system's wildcard rules match, administrators alone have access (property
 * `glide.sm.default_mode`).
 */
export function mayRecord(state: RecordState, operation: Operation): boolean {
  if (isSystem(state)) return true
  const { lineage } = tableOf(state)
  const found = rulesAt(state, operation, '', () => lineage)
  return judged(state, found, isAdmin)
}

/**
 * Access to a field: the record's own rules must be passed, and one of the field's: table.field, parent.field, *.field,
 * table.*, parent.*, *.*. Where none matches, the record's rules decide.
 */
export function mayField(state: RecordState, field: string, operation: Operation): boolean {
  return mayRecord(state, operation) && mayFieldOfRecord(state, field, operation)
}

/** Access to a field of a record whose own rules are passed. */
export function mayFieldOfRecord(state: RecordState, field: string, operation: Operation): boolean {
  if (isSystem(state)) return true
  const names = (): string[] => {
    const tables = [...tableOf(state).lineage, '*']
    return [...tables.map((each) => `${each}.${field}`), ...tables.map((each) => `${each}.*`)]
  }
  return judged(state, rulesAt(state, operation, field, names), () => true)
}

/** Names of the fields that some rule for the operation is about; `null` when a rule is about all of them. */
export function guardedFields(state: RecordState, operation: Operation): string[] | null {
  const fields = tableOf(state)
    .acls.filter((each) => each.operation === operation && each.name.indexOf('.') > 0)
    .map((each) => each.name.slice(each.name.indexOf('.') + 1))
  return fields.indexOf('*') >= 0 ? null : fields
}

/** The access that the rules found give; `otherwise` decides where none of them allows anything. */
function judged(state: RecordState, found: readonly AclMeta[], otherwise: (state: RecordState) => boolean): boolean {
  if (found.length === 0) return otherwise(state)
  if (!passesDenials(state, found)) return false
  const told = unpaired(state, found)
  if (told !== null) return told
  const allowing = found.filter((each) => !each.deny)
  return allowing.length > 0 ? allowing.some((each) => passes(state, each)) : otherwise(state)
}

/**
 * Rules at the named points, in the order of the points, as far as they apply to the record. Those of a field ('' for
 * the record itself) are looked up once for each table: a list shows thousands of fields.
 */
function rulesAt(state: RecordState, operation: Operation, field: string, names: () => readonly string[]): AclMeta[] {
  const { aclsAt, acls } = tableOf(state)
  const found = (aclsAt[`${operation} ${field}`] ??= names().flatMap((name) =>
    acls.filter((each) => each.operation === operation && (each.name === name || each.name === `${name}.None`)),
  ))
  return found.filter((each) => matches(state, each.appliesTo))
}

/**
 * The access that follows where a Deny-Unless rule is passed and there is no Allow-If rule of its name. The
 * documentation says two things in a row: access needs an Allow-If rule that explicitly permits it, and without one it
 * is granted by default (platform-security/access-control/acl-denial-behavior). The property `sandbox.deny_unless`
 * picks one, `denies` or `grants`; null, without it: other rules decide, as if the denying one were not there.
 */
function unpaired({ context }: RecordState, found: readonly AclMeta[]): boolean | null {
  const alone = found.some((each) => each.deny && !found.some(({ deny, name }) => !deny && name === each.name))
  if (!alone) return null
  const reading = context.call('data.property', { name: 'sandbox.deny_unless' })
  return reading === 'grants' ? true : reading === 'denies' ? false : null
}

function passesDenials(state: RecordState, found: readonly AclMeta[]): boolean {
  return found.filter((each) => each.deny).every((each) => passes(state, each))
}

function passes(state: RecordState, acl: AclMeta): boolean {
  if (acl.adminOverrides && isAdmin(state)) return true
  if (acl.attribute !== '') throw notImplemented(`Security attribute ${acl.attribute} of the ACL ${acl.name}`)
  const empty = acl.roles.length === 0 && acl.condition === '' && acl.script.trim() === ''
  // Empty rules and rules with a role that does not exist deny ("Deny by default behavior").
  if (empty || acl.unknownRole) return false
  const { roles } = state.context.user()
  if (acl.roles.length > 0 && !acl.roles.some((each) => roles.indexOf(each) >= 0)) return false
  return matches(state, acl.condition) && passesScript(state, acl)
}

function passesScript(state: RecordState, acl: AclMeta): boolean {
  if (acl.script.trim() === '') return true
  const { context } = state
  // The script's value counts, or that of its variable `answer`.
  const source = /\banswer\b/.test(acl.script) ? `var answer;\n${acl.script}\n;answer` : acl.script
  const scope = tableOf(state).scope
  const bindings = { current: context.wrap(state) }
  return Boolean(context.realm.evaluate(source, { scope, name: `sys_security_acl ${acl.name}`, bindings }))
}

function isAdmin(state: RecordState): boolean {
  return state.context.user().roles.indexOf('admin') >= 0
}

/** Work of the system itself is not checked. The documentation does not say how an instance's system user fares. */
function isSystem(state: RecordState): boolean {
  return state.context.user().sysId === 'system'
}
