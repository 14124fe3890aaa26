import type { Scope } from 'eslint'
import type { CallExpression, Expression, Identifier, MemberExpression, Node, Super } from 'estree'
import { findClass, returned } from './glide-api'
import { callsOf, functionOf, returnsOf } from './local-functions'

/** A class of the server API; `other` for what is surely none; null for what can't be told. */
export type GlideType = { glide: string } | 'other' | null

export type ScopeOf = (node: Node) => Scope.Scope

/** The objects that the platform hands to scripts by name. */
const HANDED: Readonly<Record<string, string>> = { current: 'GlideRecord', previous: 'GlideRecord' }
/** Classes of which a property is a field of the record; `variables` leads to the catalog's variables instead. */
const RECORDS = ['GlideRecord', 'GlideRecordSecure', 'GlideElement']
const NO_FIELDS = ['variables']

/** Variables and functions whose class is being looked for: one may be made from another and back. */
const underway = new Set<object>()

/** Null or undefined as a value, or what is being looked for already: says nothing about the class. */
type Told = GlideType | undefined

/** The class of an expression's value, as far as the script itself tells. */
export function typeOf(node: Expression | Super, scopeOf: ScopeOf): GlideType {
  return told(node, scopeOf) ?? null
}

function told(node: Expression | Super, scopeOf: ScopeOf): Told {
  switch (node.type) {
    case 'NewExpression':
      return constructed(node.callee, scopeOf)
    case 'CallExpression':
      return resultOf(node, scopeOf)
    case 'ChainExpression':
      return told(node.expression, scopeOf)
    case 'Identifier':
      return node.name === 'undefined' ? undefined : identified(node, scopeOf)
    case 'MemberExpression':
      return fieldOf(node, scopeOf)
    case 'AssignmentExpression':
      return told(node.right, scopeOf)
    case 'ConditionalExpression':
      return common([told(node.consequent, scopeOf), told(node.alternate, scopeOf)])
    case 'LogicalExpression':
      return common([told(node.left, scopeOf), told(node.right, scopeOf)])
    case 'Literal':
      return 'value' in node && node.value === null ? undefined : 'other'
    case 'UnaryExpression':
      return node.operator === 'void' ? undefined : 'other'
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ThisExpression':
    case 'Super':
      return 'other'
    default:
      return null
  }
}

/** The type that all of them share; null when they differ or one can't be told. */
function common(types: readonly Told[]): Told {
  const known = types.filter((type) => type !== undefined)
  const [first] = known
  if (first === undefined) return undefined
  return known.every((type) => JSON.stringify(type) === JSON.stringify(first)) ? first : null
}

function constructed(callee: Expression | Super, scopeOf: ScopeOf): GlideType {
  const name = pathOf(callee)
  const root = name?.split('.')[0]
  const base = callee.type === 'MemberExpression' ? callee.object : callee
  if (name === null || root === undefined || !isGlobal(base, root, scopeOf)) return 'other'
  const found = findClass(name)
  return found === undefined ? 'other' : { glide: found }
}

function resultOf(node: CallExpression, scopeOf: ScopeOf): Told {
  if (node.callee.type === 'Identifier') return resultOfLocal(node.callee, scopeOf)
  if (node.callee.type !== 'MemberExpression') return null
  const on = told(node.callee.object, scopeOf)
  const name = memberName(node.callee)
  if (on === undefined || on === null || on === 'other' || name === null) return null
  const result = returned[`${on.glide.replace('Secure', '')}.${name}`]
  return result === undefined ? null : { glide: result }
}

function resultOfLocal(callee: Identifier, scopeOf: ScopeOf): Told {
  const variable = resolve(callee, scopeOf)
  const made = variable && functionOf(variable)
  return made ? once(made, () => common(returnsOf(made).map((each) => told(each, scopeOf)))) : null
}

function identified(node: Identifier, scopeOf: ScopeOf): Told {
  const variable = resolve(node, scopeOf)
  if (!variable || variable.defs.length === 0) {
    const handed = HANDED[node.name] ?? findClass(node.name)
    return handed === undefined ? null : { glide: handed }
  }
  const type = once(variable, () => common([...given(variable, scopeOf), ...assigned(variable, scopeOf)]))
  if (variable.defs[0]?.type !== 'Parameter' || (type !== null && type !== 'other')) return type
  // Only the platform's objects are told among a function's arguments, because there may be other ways to call it. A
  // record that a rule hands on keeps its name.
  const handed = HANDED[node.name]
  return type === null && handed !== undefined ? { glide: handed } : null
}

function assigned(variable: Scope.Variable, scopeOf: ScopeOf): Told[] {
  return variable.references
    .filter((reference) => reference.isWrite())
    .map(({ writeExpr }) => (writeExpr ? told(writeExpr as Expression, scopeOf) : null))
}

/** The types that the calls of its function give to a parameter; null when not every call is in sight. */
function given(variable: Scope.Variable, scopeOf: ScopeOf): Told[] {
  const [definition] = variable.defs
  if (definition?.type !== 'Parameter') return []
  const made = definition.node
  const index = made.params.findIndex(
    (each) => each === definition.name || (each.type === 'AssignmentPattern' && each.left === definition.name),
  )
  const calls = index < 0 ? null : callsOf(made, (name) => resolve(name, scopeOf))
  if (!calls || calls.length === 0) return [null]
  return calls.map((call) => {
    const value = call.arguments[index]
    if (value === undefined) return undefined
    return value.type === 'SpreadElement' ? null : told(value, scopeOf)
  })
}

/** A property of a record is one of its fields. */
function fieldOf(node: MemberExpression, scopeOf: ScopeOf): Told {
  const on = told(node.object, scopeOf)
  const name = memberName(node)
  if (on === undefined || on === null || on === 'other' || name === null || NO_FIELDS.includes(name)) return null
  return RECORDS.includes(on.glide) ? { glide: 'GlideElement' } : null
}

function once(what: object, look: () => Told): Told {
  if (underway.has(what)) return undefined
  underway.add(what)
  try {
    return look()
  } finally {
    underway.delete(what)
  }
}

/** `sn_ws.RESTMessageV2` of a name or a plain member of one. */
function pathOf(node: Expression | Super): string | null {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return null
  const name = memberName(node)
  return name === null ? null : `${node.object.name}.${name}`
}

/** True when a name in the script is the platform's global of that name. */
export function isGlobal(node: Expression | Super, name: string, scopeOf: ScopeOf): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false
  const variable = resolve(node, scopeOf)
  return !variable || variable.defs.length === 0
}

function resolve(node: Identifier, scopeOf: ScopeOf): Scope.Variable | null {
  for (let scope: Scope.Scope | null = scopeOf(node); scope; scope = scope.upper) {
    const found = scope.set.get(node.name)
    if (found) return found
  }
  return null
}

/** The name of a member, when the script says it. */
export function memberName(node: MemberExpression): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null
}
