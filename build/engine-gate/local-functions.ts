import type { Rule, Scope } from 'eslint'
import type {
  ArrowFunctionExpression,
  CallExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  Node,
} from 'estree'

export type Func = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression

const parentOf = (node: Node): Node | null => (node as Partial<Rule.Node>).parent ?? null

function isFunction(node: Node | null | undefined): node is Func {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  )
}

/** The function that a variable is, when it is that and nothing else. */
export function functionOf(variable: Scope.Variable): Func | null {
  const [definition, ...others] = variable.defs
  if (!definition || others.length > 0) return null
  if (definition.type === 'FunctionName') return isFunction(definition.node) ? definition.node : null
  if (definition.type !== 'Variable' || variable.references.filter((each) => each.isWrite()).length !== 1) return null
  return isFunction(definition.node.init) ? definition.node.init : null
}

/** All calls of a named function; null when it has no name, or is handed on, so that there may be others. */
export function callsOf(made: Func, resolve: (name: Identifier) => Scope.Variable | null): CallExpression[] | null {
  const name = nameOf(made)
  const variable = name && resolve(name)
  if (!variable || functionOf(variable) !== made) return null
  const calls: CallExpression[] = []
  for (const reference of variable.references) {
    if (reference.init) continue
    const parent = parentOf(reference.identifier)
    if (parent?.type !== 'CallExpression' || parent.callee !== reference.identifier) return null
    calls.push(parent)
  }
  return calls
}

function nameOf(made: Func): Identifier | null {
  if (made.type === 'FunctionDeclaration') return made.id
  const parent = parentOf(made)
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : null
}

/** The expressions that a function returns; a bare `return` is left out. */
export function returnsOf(made: Func): Expression[] {
  if (made.body.type !== 'BlockStatement') return [made.body]
  const found: Expression[] = []
  walk(made.body, (node) => {
    if (node.type === 'ReturnStatement' && node.argument) found.push(node.argument)
    return !isFunction(node)
  })
  return found
}

/** Visits a node and, where `visit` returns true, the nodes below it. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'parent') continue
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) walk(child, visit)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
