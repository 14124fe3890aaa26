import type { Rule } from 'eslint'
import type { MemberExpression } from 'estree'
import { documentation, findClass } from '../glide-api'
import { isGlobal, memberName, typeOf, type ScopeOf } from '../glide-types'
import { undocumentedNames } from '../undocumented'

/**
 * Only methods documented for scoped apps are called. The receiver's class is known where it is made, handed over by
 * the platform, a record's field, what a function of the script returns or is always given, or kept in a variable that
 * is assigned nothing else; of any other receiver only names are refused that
 * the platform has and doesn't document.
 */
export const documentedGlide: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const undocumented = undocumentedNames()
    const own = new Set<string>()
    const unknownReceivers: MemberExpression[] = []
    const scopeOf: ScopeOf = (node) => context.sourceCode.getScope(node)

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
