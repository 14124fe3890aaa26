import { RegExpParser } from '@eslint-community/regexpp'
import type { Rule } from 'eslint'

/**
 * Regular expressions have to keep to the standard's own grammar: the leniencies of its Annex B (stray hyphens in
 * classes, invalid escapes, octals) are disallowed by the engine.
 */
export const strictRegexp: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const parser = new RegExpParser({ strict: true, ecmaVersion: 2021 })
    const refuse = (node: Rule.Node, problem: string): void => {
      context.report({ node, message: `Regular expression outside the strict grammar: ${problem}.` })
    }
    return {
      Literal(node) {
        if (!('regex' in node)) return
        const { pattern, flags } = node.regex
        const problem = problemOf(parser, pattern, flags)
        if (problem !== null) refuse(node, problem)
      },
      ':matches(NewExpression, CallExpression)[callee.name="RegExp"]'(node: Rule.Node) {
        if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return
        const [pattern, flags] = node.arguments.map((argument) =>
          argument.type === 'Literal' && typeof argument.value === 'string' ? argument.value : null,
        )
        // A pattern put together at run time can't be checked here.
        if (pattern === null || pattern === undefined || flags === null) return
        const problem = problemOf(parser, pattern, flags ?? '')
        if (problem !== null) refuse(node, problem)
      },
    }
  },
}

function problemOf(parser: RegExpParser, pattern: string, flags: string): string | null {
  try {
    // The d flag has a rule of its own.
    parser.parseFlags(flags.replace('d', ''))
    parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error)
  }
}
