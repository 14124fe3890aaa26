import type { Rule, Scope } from 'eslint'
import type { CallExpression, Expression, Identifier, MemberExpression, Super } from 'estree'
import { documentation, findClass, returned } from '../glide-api'
import { undocumentedNames } from '../undocumented'

/** A class of the server API; `other` for what is surely none; null for what can't be told. */
type GlideType = { glide: string } | 'other' | null

/** What the platform hands to scripts by name. */
const HANDED: Readonly<Record<string, string>> = { current: 'GlideRecord', previous: 'GlideRecord' }

/**
 * Only methods documented for scoped apps are called. The receiver's class is known where it is made, handed over by
 * the platform, or kept in a variable that is assigned nothing else; of any other receiver only names are refused that
 * the platform has and doesn't document.
 */
export const documentedGlide: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const undocumented = undocumentedNames()
    const own = new Set<string>()
    const unknownReceivers: MemberExpression[] = []
    const scopeOf = (node: Identifier): Scope.Scope => context.sourceCode.getScope(node)

    function check(member: MemberExpression, name: string): void {
      const type = typeOf(member.object, scopeOf)
      if (type === null) unknownReceivers.push(member)
      if (type === null || type === 'other') return
      const { page, members } = documentation(type.glide)
      if (members.has(name)) return
      context.report({ node: member, message: `${type.glide}.${name} is not documented for scoped apps (${page}).` })
    }

    const declares = (node: { key: unknown }): void => {
      const key = node.key as { name?: unknown }
      if (typeof key.name === 'string') own.add(key.name)
    }
    return {
      MethodDefinition: declares,
      PropertyDefinition: declares,
      Property: declares,
      MemberExpression(node) {
        const name = memberName(node)
        if (name === null) return
        // A record's fields are read as properties; only calls are the API's. Of gs, everything is.
        const called = node.parent.type === 'CallExpression' && node.parent.callee === node
        if (called || isGlobal(node.object, 'gs', scopeOf)) check(node, name)
        else checkNamespace(node, name)
      },
      'Program:exit'() {
        for (const member of unknownReceivers) {
          const name = memberName(member)
          if (name === null || own.has(name) || !undocumented.has(name)) continue
          context.report({ node: member, message: `${name}() is a platform method not documented for scoped apps.` })
        }
      },
    }

    function checkNamespace(node: MemberExpression, name: string): void {
      if (node.object.type !== 'Identifier' || !/^sn_\w+$/.test(node.object.name)) return
      if (!isGlobal(node.object, node.object.name, scopeOf) || findClass(`${node.object.name}.${name}`)) return
      context.report({ node, message: `${node.object.name}.${name} is not among the documented classes in use.` })
    }
  },
}

type ScopeOf = (node: Identifier) => Scope.Scope

/** Variables whose class is being looked for: one may be assigned from another and back. */
const underway = new Set<Scope.Variable>()

function typeOf(node: Expression | Super, scopeOf: ScopeOf): GlideType {
  switch (node.type) {
    case 'NewExpression':
      return constructed(node.callee, scopeOf)
    case 'CallExpression':
      return resultOf(node, scopeOf)
    case 'ChainExpression':
      return typeOf(node.expression, scopeOf)
    case 'Identifier':
      return identified(node, scopeOf)
    case 'Literal':
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

function constructed(callee: Expression | Super, scopeOf: ScopeOf): GlideType {
  const name = pathOf(callee)
  const root = name?.split('.')[0]
  if (name === null || root === undefined || !isGlobal(rootOf(callee), root, scopeOf)) return 'other'
  const found = findClass(name)
  return found === undefined ? 'other' : { glide: found }
}

function resultOf(node: CallExpression, scopeOf: ScopeOf): GlideType {
  if (node.callee.type !== 'MemberExpression') return null
  const on = typeOf(node.callee.object, scopeOf)
  const name = memberName(node.callee)
  if (on === null || on === 'other' || name === null) return null
  const result = returned[`${on.glide.replace('Secure', '')}.${name}`]
  return result === undefined ? null : { glide: result }
}

function identified(node: Identifier, scopeOf: ScopeOf): GlideType {
  const variable = resolve(node, scopeOf)
  if (!variable || variable.defs.length === 0) {
    const handed = HANDED[node.name] ?? findClass(node.name)
    return handed === undefined ? null : { glide: handed }
  }
  if (variable.defs[0]?.type === 'Parameter' || underway.has(variable)) return null
  underway.add(variable)
  const types = variable.references
    .filter((reference) => reference.isWrite())
    .map(({ writeExpr }) => (writeExpr ? typeOf(writeExpr as Expression, scopeOf) : null))
  underway.delete(variable)
  const [first] = types
  return first !== undefined && types.every((type) => same(type, first)) ? first : null
}

function same(one: GlideType, other: GlideType): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** `sn_ws.RESTMessageV2` of a name or a plain member of one. */
function pathOf(node: Expression | Super): string | null {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return null
  const name = memberName(node)
  return name === null ? null : `${node.object.name}.${name}`
}

function rootOf(node: Expression | Super): Expression | Super {
  return node.type === 'MemberExpression' ? node.object : node
}

function isGlobal(node: Expression | Super, name: string, scopeOf: ScopeOf): boolean {
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

function memberName(node: MemberExpression): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null
}
