import type { Rule } from 'eslint'

/** Escapes and astral characters in names are not validated on the engine; plain ASCII is. */
export const asciiNames: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Identifier(node) {
        const written = context.sourceCode.getText(node).slice(0, node.name.length)
        if (/^[\w$]+$/.test(node.name) && written === node.name) return
        context.report({ node, message: 'Names of other than plain ASCII are not validated on the server engine.' })
      },
    }
  },
}
